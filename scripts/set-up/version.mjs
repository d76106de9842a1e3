/** Whether `version` (`v24.21.0`, `22.12.0`) is `minimum` or newer. */
export function isAtLeast(version, minimum) {
  const [have, want] = [version, minimum].map((text) =>
    text.replace(/^v/, '').split('.').map(Number),
  );
  const differs = want.findIndex((part, index) => part !== (have[index] ?? 0));
  return differs === -1 || (have[differs] ?? 0) > want[differs];
}

/** Whether `version` (`v24.21.0`, `22.12.0`) is `minimum` or newer. */
export const isAtLeast = (version, minimum) =>
  version.replace('v', '').localeCompare(minimum, 'en', { numeric: true }) >= 0;

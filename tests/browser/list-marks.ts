/** For the page: items whose number or bullet has no room before it, inside of the screen. */
export function findCutMarks(): string[] {
  return [...document.querySelectorAll('main li')].flatMap((item) => {
    const style = getComputedStyle(item);
    if (style.display !== 'list-item' || style.listStylePosition === 'inside') return [];
    if (style.listStyleType === 'none' || !item.checkVisibility()) return [];
    const { left, right } = item.getBoundingClientRect();
    const room = style.direction === 'rtl' ? document.documentElement.clientWidth - right : left;
    const needed = parseFloat(style.fontSize) * (style.listStyleType === 'decimal' ? 1.4 : 0.8);
    return room < needed
      ? [`a mark has ${room} of ${needed} px: "${item.textContent.trim().slice(0, 40)}"`]
      : [];
  });
}

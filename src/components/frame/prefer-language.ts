// The languages of the phone stand first. Nothing is stored, and nobody is sent anywhere.
const list = document.querySelector('.languages');
const base = (tag: string) => tag.toLowerCase().split('-')[0];
for (const wanted of [...navigator.languages].reverse())
  for (const link of list?.querySelectorAll<HTMLAnchorElement>('a') ?? [])
    if (base(link.hreflang) === base(wanted)) list?.prepend(link.parentElement ?? link);

/** What is asked of the search. */
export interface Asked {
  q: string;
  kind: string;
  region: string;
}

const names = ['q', 'kind', 'region'] as const;

const fieldOf = (form: HTMLFormElement, name: string) =>
  form.elements.namedItem(name) as HTMLInputElement | HTMLSelectElement | null;

export function readForm(form: HTMLFormElement): Asked {
  const [q = '', kind = '', region = ''] = names.map((name) => fieldOf(form, name)?.value);
  return { q: q.trim(), kind, region };
}

export function fillForm(form: HTMLFormElement, asked: Asked): void {
  for (const name of names) {
    const field = fieldOf(form, name);
    if (field) field.value = asked[name];
  }
}

export function readAddress(): Asked {
  const asked = new URLSearchParams(location.search);
  const [q = '', kind = '', region = ''] = names.map((name) => asked.get(name) ?? '');
  return { q: q.trim(), kind, region };
}

/** The part of an address that asks this: `?q=multa`, or nothing. */
export function queryOf(asked: Asked): string {
  const filled = names.flatMap((name) => (asked[name] === '' ? [] : [[name, asked[name]]]));
  return filled.length === 0 ? '' : `?${new URLSearchParams(filled)}`;
}

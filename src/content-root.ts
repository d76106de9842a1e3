/** Folder of the content. Tests build the site from a changed copy of it. */
export const contentRoot = process.env['PUENTE_CONTENT'] ?? 'content';

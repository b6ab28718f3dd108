/** `Content-Disposition` of a download under any name (RFC 6266): in full, and in ASCII for old clients. */
export function attachment(name: string): string {
  const safe = name.replace(/[\p{Cc}/\\:*?"<>|]+/gu, '_').slice(0, 180);
  const ascii = safe.replace(/[^\x20-\x7e]/g, '_').replaceAll('%', '_');
  const encoded = encodeURIComponent(safe).replace(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${ascii}"; filename*=UTF-8''${encoded}`;
}

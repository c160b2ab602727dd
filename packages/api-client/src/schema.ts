// Replaced by `npm run generate` from the server's OpenAPI document.
// biome-ignore lint/complexity/noBannedTypes: the generator writes interfaces; an empty one holds their place
export interface paths {}
export interface components {
  schemas: Record<string, never>;
}

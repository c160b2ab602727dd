/** The person has no right to this screen: the error page tells it as such. */
export class ForbiddenError extends Error {
  override name = 'ForbiddenError';
}

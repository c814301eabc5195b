/** Stands for the client for tokens of OpenID that @actions/core brings, which this program does not use. */
export class OidcClient {
  static getIDToken() {
    throw new Error('Expected no use of tokens of OpenID in this program.');
  }
}

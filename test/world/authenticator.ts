import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto';
import type { KeyObject } from 'node:crypto';

/** What a device is asked to do, as far as this one listens. */
interface Options {
  readonly challenge: string;
}

/** Where the browser says it stands, and what the device says of itself. */
export interface Saying {
  readonly origin?: string;
  readonly rpId?: string;
  /** Whether a finger or a PIN was shown; else it was only touched. */
  readonly isVerified?: boolean;
  readonly counter?: number;
}

const home = { origin: 'http://localhost:8080', rpId: 'localhost' };

/** A device that makes one passkey and proves it, as browsers hand it over: real keys, real signatures. */
export function openAuthenticator() {
  const id = randomBytes(16);
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const credentialId = id.toString('base64url');
  return {
    credentialId,
    /** Makes the passkey for a challenge. */
    make({ challenge }: Options, saying: Saying = {}): string {
      const data = authenticatorData(saying, attested(id, publicKey));
      const head = Buffer.concat([
        Buffer.from([0xa3, 0x63]),
        Buffer.from('fmt'),
        Buffer.from([0x64]),
        Buffer.from('none'),
        Buffer.from([0x67]),
        Buffer.from('attStmt'),
        Buffer.from([0xa0, 0x68]),
        Buffer.from('authData'),
        Buffer.from([0x58, data.length]),
      ]);
      const attestationObject = Buffer.concat([head, data]).toString('base64url');
      const clientDataJSON = clientData('webauthn.create', challenge, saying);
      return answer(credentialId, { clientDataJSON, attestationObject, transports: ['internal'] });
    },
    /** Proves that it holds the passkey. */
    prove({ challenge }: Options, saying: Saying = {}): string {
      const data = authenticatorData(saying);
      const clientDataJSON = clientData('webauthn.get', challenge, saying);
      const hash = createHash('sha256').update(Buffer.from(clientDataJSON, 'base64url')).digest();
      const signature = sign('sha256', Buffer.concat([data, hash]), privateKey);
      return answer(credentialId, {
        clientDataJSON,
        authenticatorData: data.toString('base64url'),
        signature: signature.toString('base64url'),
      });
    },
  };
}

function answer(id: string, response: object): string {
  return JSON.stringify({
    id,
    rawId: id,
    type: 'public-key',
    clientExtensionResults: {},
    response,
  });
}

function clientData(type: string, challenge: string, { origin = home.origin }: Saying): string {
  const text = JSON.stringify({ type, challenge, origin, crossOrigin: false });
  return Buffer.from(text).toString('base64url');
}

function authenticatorData(saying: Saying, attestedData?: Buffer): Buffer {
  const { rpId = home.rpId, isVerified = true, counter = 0 } = saying;
  const flags = 0x01 | (isVerified ? 0x04 : 0) | (attestedData ? 0x40 : 0);
  const count = Buffer.alloc(4);
  count.writeUInt32BE(counter);
  const hash = createHash('sha256').update(rpId).digest();
  return Buffer.concat([hash, Buffer.from([flags]), count, attestedData ?? Buffer.alloc(0)]);
}

/** The new credential: no maker named, its id, and its public key in COSE's spelling. */
function attested(id: Buffer, publicKey: KeyObject): Buffer {
  const { x = '', y = '' } = publicKey.export({ format: 'jwk' });
  const key = Buffer.concat([
    Buffer.from([0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21, 0x58, 0x20]),
    Buffer.from(x, 'base64url'),
    Buffer.from([0x22, 0x58, 0x20]),
    Buffer.from(y, 'base64url'),
  ]);
  return Buffer.concat([Buffer.alloc(16), Buffer.from([0, id.length]), id, key]);
}

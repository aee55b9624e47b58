import { PatientAuthentication } from '../../../src/channels/connector/patientAuthentication';

describe('PatientAuthentication', () => {
  const authentication = new PatientAuthentication({ authentication: 1_000, sending: 1_000 });
  const clientFor = async (serviceUrl: string) => {
    const { connectorFactory } = await authentication.authenticateRequest({ serviceUrl } as never, '');
    return connectorFactory?.create(serviceUrl, 'audience');
  };

  it('keeps the client of a place to send to', async () => {
    expect(await clientFor('http://localhost:1')).toBe(await clientFor('http://localhost:1'));
    expect(await clientFor('http://localhost:1')).not.toBe(await clientFor('http://localhost:2'));
  });

  it('does not keep more of them than there can be places', async () => {
    const first = await clientFor('http://localhost:1');
    for (let port = 100; port < 160; port++) await clientFor(`http://localhost:${port}`);
    expect(await clientFor('http://localhost:1')).not.toBe(first);
  });
});

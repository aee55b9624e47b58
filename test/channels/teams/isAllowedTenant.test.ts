import { isAllowedTenant } from '../../../src/channels/teams/isAllowedTenant';

describe('isAllowedTenant', () => {
  const allowedTenants = ['aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee'];

  it.each([
    ['aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee', true],
    ['AAAAAAAA-BBBB-4CCC-8DDD-EEEEEEEEEEEE', true],
    ['99999999-bbbb-4ccc-8ddd-eeeeeeeeeeee', false],
    ['', false],
    [undefined, false],
  ])('lets in the tenants that are named and nobody else: %s', (tenant, isAllowed) => {
    expect(isAllowedTenant({ allowedTenants }, tenant)).toBe(isAllowed);
  });
});

/**
 * Whether people of this Entra tenant may use the bot. The registration lets in every organisation, so the list is
 * what keeps others out; without a tenant nobody is let in.
 */
export function isAllowedTenant(
  config: { readonly allowedTenants: readonly string[] },
  tenantId: string | undefined,
): boolean {
  return tenantId !== undefined && config.allowedTenants.includes(tenantId.toLowerCase());
}

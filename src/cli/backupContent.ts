/** What is in a backup, in numbers that an operator can compare. */
export type Content = {
  readonly interviews: number;
  readonly people: number;
  readonly partners: number;
  readonly bytes: number;
};

export function describeContent({ interviews, people, partners, bytes }: Content): string {
  const megabytes = (bytes / 1_000_000).toFixed(1);
  return `${interviews} interviews, ${people} people, ${partners} journeys (${megabytes} MB)`;
}

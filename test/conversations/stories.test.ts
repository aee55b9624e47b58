import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { playStory } from '../support/playStory';
import { openStage, type RunningStage } from '../support/stage';

const stories = readdirSync(__dirname, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

describe('conversations', () => {
  let stage: RunningStage;
  beforeAll(async () => {
    stage = await openStage();
  });
  afterAll(() => stage.close());

  it.each(stories)(
    '%s',
    async (name) => {
      const story = readFileSync(join(__dirname, name, 'story.txt'), 'utf8');
      expect(await playStory(story, stage)).toEqual([]);
      // Longer than a partner waits for one reply, so that a story that hangs says where.
    },
    20_000,
  );
});

import { askedUsd } from '../../src/knowledge/askedUsd';
import { readAmount } from '../support/readers';

describe('askedUsd', () => {
  it.each([
    ['is 280K genoeg?', 'nl', 280_000],
    ['we zitten op 310.000 dollar, halen we het daarmee', 'nl', 310_000],
    ['volstaat een half miljoen omzet', 'nl', 500_000],
    ['wij zitten op ongeveer 3 ton', 'nl', 300_000],
    ['is $1.2m enough', 'en', 1_200_000],
    ['300,000', 'en', 300_000],
  ] as const)('reads the amount of "%s"', (text, language, amount) => {
    expect(askedUsd(readAmount(text, language))).toBe(amount * 100);
  });

  it.each([
    ['hoeveel omzet moet ik draaien', 'no amount'],
    ['is het 300K of 1 miljoen', 'two amounts'],
    ['is 290.000 euro genoeg', 'another currency'],
    ['is 300,000 genoeg', 'perhaps three hundred'],
    ['hoeveel omzet over 12 maanden', 'a number of months'],
    ['weet ik niet', 'nothing'],
  ])('reads none in "%s": %s', (text) => {
    expect(askedUsd(readAmount(text, 'nl'))).toBeUndefined();
  });
});

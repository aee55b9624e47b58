/** A colour of the palette, which stands in base.css alone. */
const colour = (name) => getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim();

const font = () => getComputedStyle(document.body).fontFamily;

export function createStyleOptions() {
  return {
    primaryFont: font(),
    accent: colour('accent'),
    subtle: colour('ink-soft'),
    backgroundColor: 'transparent',
    paddingRegular: 12,
    rootHeight: '100%',
    rootWidth: '100%',

    bubbleBackground: colour('surface'),
    bubbleTextColor: colour('ink'),
    bubbleBorderColor: colour('line'),
    bubbleBorderRadius: 14,
    bubbleFromUserBackground: colour('accent'),
    bubbleFromUserTextColor: colour('on-accent'),
    bubbleFromUserBorderColor: colour('accent'),
    bubbleFromUserBorderRadius: 14,
    bubbleMinHeight: 44,
    bubbleMaxWidth: 600,
    bubbleMinWidth: 240,

    sendBoxBackground: colour('surface'),
    sendBoxHeight: 56,
    sendBoxMaxHeight: 144,
    // Several lines: Enter sends, Shift and Enter begin a new one.
    sendBoxTextWrap: true,
    sendBoxTextColor: colour('ink'),
    sendBoxPlaceholderColor: colour('ink-soft'),
    sendBoxBorderTop: 'none',
    sendBoxButtonColor: colour('accent'),
    sendBoxButtonColorOnHover: colour('accent-deep'),
    sendBoxButtonColorOnFocus: colour('accent-deep'),
    sendBoxButtonColorOnActive: colour('accent-deep'),
    sendBoxButtonShadeColorOnHover: colour('accent-pale'),
    sendBoxButtonShadeColorOnActive: colour('accent-pale'),
    sendBoxButtonShadeBorderRadius: 10,
    sendBoxButtonShadeInset: 8,
    sendBoxButtonKeyboardFocusIndicatorBorderColor: colour('focus'),
    sendBoxButtonKeyboardFocusIndicatorBorderRadius: 10,
    sendBoxButtonKeyboardFocusIndicatorBorderWidth: 2,
    sendBoxButtonKeyboardFocusIndicatorInset: 8,
    hideUploadButton: true,

    transcriptVisualKeyboardIndicatorColor: colour('focus'),
    transcriptVisualKeyboardIndicatorStyle: 'solid',
    transcriptVisualKeyboardIndicatorWidth: 2,
    transcriptActivityVisualKeyboardIndicatorColor: colour('focus'),
    transcriptActivityVisualKeyboardIndicatorStyle: 'solid',
    transcriptActivityVisualKeyboardIndicatorWidth: 2,
    timestampColor: colour('ink-soft'),
    // A long result is read from its beginning: the transcript stops scrolling when the page is full.
    autoScrollSnapOnPage: true,

    suggestedActionLayout: 'flow',
    suggestedActionBorderRadius: 10,
    suggestedActionBorderWidth: 1,

    // As strict as Teams, so that a card that works here works there.
    adaptiveCardsParserMaxVersion: '1.5',
    cardEmphasisBackgroundColor: colour('emphasis'),
    cardPushButtonBackgroundColor: colour('accent'),
    cardPushButtonTextColor: colour('on-accent'),
    richCardWrapTitle: true,
  };
}

/** https://learn.microsoft.com/adaptive-cards/rendering-cards/host-config */
export function createHostConfig() {
  const text = {
    default: { default: colour('ink'), subtle: colour('ink-soft') },
    dark: { default: colour('ink'), subtle: colour('ink-soft') },
    light: { default: colour('on-accent'), subtle: colour('on-accent-soft') },
    accent: { default: colour('accent'), subtle: colour('accent') },
    good: { default: colour('good'), subtle: colour('good') },
    warning: { default: colour('warning'), subtle: colour('warning') },
    attention: { default: colour('attention'), subtle: colour('attention') },
  };
  const container = (background) => ({ backgroundColor: colour(background), foregroundColors: text });
  return {
    supportsInteractivity: true,
    fontFamily: font(),
    fontSizes: { small: 14, default: 16, medium: 17, large: 20, extraLarge: 24 },
    fontWeights: { lighter: 400, default: 400, bolder: 650 },
    lineHeights: { small: 20, default: 24, medium: 25, large: 27, extraLarge: 31 },
    spacing: { small: 6, default: 10, medium: 16, large: 22, extraLarge: 30, padding: 16 },
    separator: { lineThickness: 1, lineColor: colour('line') },
    imageSizes: { small: 40, medium: 80, large: 160 },
    containerStyles: {
      default: { backgroundColor: 'transparent', foregroundColors: text },
      emphasis: container('emphasis'),
      accent: container('accent-pale'),
      good: container('good-pale'),
      warning: container('warning-pale'),
      attention: container('attention-pale'),
    },
    inputs: {
      label: {
        inputSpacing: 'small',
        requiredInputs: { weight: 'bolder', color: 'default', size: 'default', suffix: ' ' },
        optionalInputs: { weight: 'bolder', color: 'default', size: 'default' },
      },
      errorMessage: { color: 'attention', size: 'small', weight: 'bolder' },
    },
    actions: {
      actionAlignment: 'stretch',
      actionsOrientation: 'vertical',
      buttonSpacing: 8,
      maxActions: 12,
      preExpandSingleShowCardAction: false,
      showCard: { actionMode: 'inline', inlineTopMargin: 8 },
      spacing: 'medium',
    },
    adaptiveCard: { allowCustomStyle: false },
    factSet: {
      title: {
        color: 'default',
        size: 'default',
        isSubtle: true,
        weight: 'default',
        wrap: true,
        maxWidth: 180,
      },
      value: { color: 'default', size: 'default', isSubtle: false, weight: 'default', wrap: true },
      spacing: 12,
    },
    textBlock: { headingLevel: 2 },
  };
}

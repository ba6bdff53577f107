// What axe is asked: everything up to WCAG 2.2 AA and its best practice; what a theme changes is colour alone.
module.exports.asked = (colorScheme) => (colorScheme === 'light' ?
  ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] :
  { type: 'rule', values: ['color-contrast', 'link-in-text-block'] });

// What the validator is asked: its recommendations, but for matters of taste that the pages decide otherwise
// (`long-title` counts letters, and Japanese needs few).
module.exports.markup = {
  extends: ['html-validate:recommended'],
  rules: {
    'void-style': 'off', 'attribute-boolean-style': 'off', 'attribute-empty-style': 'off', 'long-title': 'off',
    'no-trailing-whitespace': 'off', 'require-sri': 'off', 'prefer-native-element': 'off', 'no-inline-style': 'error',
    'no-implicit-button-type': 'error',
    // A form may name several things at once: boxes of one name (and what is sent along unseen, below).
    'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'button', 'reset', 'submit'] }],
  },
};

const unseen = (html, offset) => html.slice(html.lastIndexOf('<', offset), offset).startsWith('<input type="hidden"');

/** What the validator objects to in a page: `line: rule words`.  Hidden fields may share a name; the rule cannot be told so. */
module.exports.objections = async (validator, html) => {
  const report = await validator.validateString(html);
  return report.results.flatMap((r) => r.messages)
    .filter((m) => !(m.ruleId === 'form-dup-name' && unseen(html, m.offset)))
    .map((m) => `${m.line}: ${m.ruleId} ${m.message}`);
};

/** The version of the file format that this release reads and writes. */
export const formatVersion = 1;

/** The ids that people choose for services of their own, for teams and providers, and the ids of rules. */
export const customIdPattern = '^[A-Z]{1,8}-[1-9][0-9]{0,2}$';
/** The id of a service, or of a category. */
export const serviceOrCategoryPattern = '^[A-Z](?:[A-Z]{0,7}-[1-9][0-9]{0,2})?$';
export const partyIdPattern = '^[a-z0-9][a-z0-9._-]*$';
export const ruleIdPattern = '^[a-z]+/[a-z-]+$';

/** A day as a key, as far as a pattern can tell: 30 February is none, 29 February one of some year. */
export const dayPattern =
  '^[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|[12][0-9]))$';

/** A SHA-256 hash, as `sha256sum` prints it. */
export const sha256Pattern = '^[0-9A-Fa-f]{64}$';
/** A month of a year. */
export const monthPattern = '^[0-9]{4}-(?:0[1-9]|1[0-2])$';

/** Something other than white space. Not `minLength`: counting code points takes most of ajv's time. */
export const notBlankPattern = '\\S';

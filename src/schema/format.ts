/** The version of the file format that this release reads and writes. */
export const formatVersion = 1;

/** The ids that people choose for services of their own, for teams and providers, and the ids of rules. */
export const customIdPattern = '^[A-Z]{1,8}-[1-9][0-9]{0,2}$';
export const partyIdPattern = '^[a-z0-9][a-z0-9._-]*$';
export const ruleIdPattern = '^[a-z]+/[a-z-]+$';

/** Something other than white space. Not `minLength`: counting code points takes most of ajv's time. */
export const notBlankPattern = '\\S';

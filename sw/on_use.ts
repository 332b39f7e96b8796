/** Files of the build that only some browsers need: not precached, but kept from their first use on. */
export const ON_USE = "assets/compat/";

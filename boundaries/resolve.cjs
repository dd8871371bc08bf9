// Tells dependency-cruiser, in webpack's words, that the storefront writes "@/" for its own source folder.
const { join } = require("node:path");

module.exports = { resolve: { alias: { "@": join(__dirname, "../storefront/src") } } };

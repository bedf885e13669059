namespace Baogao.Loading;

/// <summary>Stable codes of problems. 1xx: files, 2xx: tables and cells, 3xx: keys and meaning, 4xx: the source text, 5xx: consistency.</summary>
public enum ProblemCode
{
    /// <summary>The edition's folder is not there.</summary>
    BG101 = 101,

    /// <summary>The folder has no <c>datapackage.json</c>.</summary>
    BG102 = 102,

    /// <summary>A file is there and cannot be read.</summary>
    BG103 = 103,

    /// <summary>A file is not UTF-8 (GBK, UTF-16, damaged bytes).</summary>
    BG104 = 104,

    /// <summary>A file is larger than 16 MB.</summary>
    BG105 = 105,

    /// <summary>A file is empty.</summary>
    BG106 = 106,

    /// <summary>A file is a symbolic link.</summary>
    BG107 = 107,

    /// <summary>A CSV file lies in the folder and <c>datapackage.json</c> does not declare it.</summary>
    BG108 = 108,

    /// <summary>A file has more problems than are listed.</summary>
    BG109 = 109,

    /// <summary>A table is declared and its file is not there.</summary>
    BG110 = 110,

    /// <summary><c>datapackage.json</c> is not JSON.</summary>
    BG111 = 111,

    /// <summary>A property of <c>datapackage.json</c> is missing.</summary>
    BG112 = 112,

    /// <summary>A property of <c>datapackage.json</c> has a value that it cannot have.</summary>
    BG113 = 113,

    /// <summary>A property, a source or a table is declared twice.</summary>
    BG114 = 114,

    /// <summary>The path of a table leads out of the edition's folder, or is an address.</summary>
    BG115 = 115,

    /// <summary>A declared table is none that an edition has.</summary>
    BG116 = 116,

    /// <summary>The path of a table is not the file of that table.</summary>
    BG118 = 118,

    /// <summary>The fields of a Table Schema are not those of the table.</summary>
    BG119 = 119,

    /// <summary>A field of a Table Schema has another type.</summary>
    BG120 = 120,

    /// <summary>The primary or foreign keys of a Table Schema are not those of the table.</summary>
    BG121 = 121,

    /// <summary>An edition with quotes has no primary source, or more than one.</summary>
    BG122 = 122,

    /// <summary>A place is named that is not among the places of <c>datapackage.json</c>.</summary>
    BG123 = 123,

    /// <summary>Places lie above each other in a circle.</summary>
    BG124 = 124,

    /// <summary>The place is written in the form of an earlier version.</summary>
    BG125 = 125,

    /// <summary><c>datapackage.json</c> does not describe the columns that a table has.</summary>
    BG126 = 126,

    /// <summary>The cells are not separated by commas.</summary>
    BG201 = 201,

    /// <summary>A column is missing.</summary>
    BG202 = 202,

    /// <summary>A column is not known.</summary>
    BG203 = 203,

    /// <summary>Columns stand in another order, or twice.</summary>
    BG204 = 204,

    /// <summary>A table has a header and no row.</summary>
    BG205 = 205,

    /// <summary>A row has too few cells.</summary>
    BG206 = 206,

    /// <summary>A row has too many cells.</summary>
    BG207 = 207,

    /// <summary>A row is empty.</summary>
    BG208 = 208,

    /// <summary>A quotation mark opens a cell and none closes it.</summary>
    BG209 = 209,

    /// <summary>A cell holds a line break.</summary>
    BG210 = 210,

    /// <summary>A quotation mark stands inside a cell.</summary>
    BG211 = 211,

    /// <summary>A cell is empty that needs a value.</summary>
    BG212 = 212,

    /// <summary>A cell is empty below a filled one, as merged cells leave it.</summary>
    BG213 = 213,

    /// <summary>A cell holds a character that cannot be seen.</summary>
    BG214 = 214,

    /// <summary>A cell begins or ends with a blank.</summary>
    BG215 = 215,

    /// <summary>A cell would run as a formula in a spreadsheet.</summary>
    BG216 = 216,

    /// <summary>A value is not a number.</summary>
    BG217 = 217,

    /// <summary>A number is in full-width characters.</summary>
    BG218 = 218,

    /// <summary>A number has thousands separators.</summary>
    BG219 = 219,

    /// <summary>A number has a decimal comma.</summary>
    BG220 = 220,

    /// <summary>A number has its unit in the same cell.</summary>
    BG221 = 221,

    /// <summary>A value is not a whole number.</summary>
    BG222 = 222,

    /// <summary>A whole number is smaller than it can be.</summary>
    BG223 = 223,

    /// <summary>A key is not made of small letters, digits and underscores.</summary>
    BG225 = 225,

    /// <summary>A value is none of the closed list of its column.</summary>
    BG226 = 226,

    /// <summary>A value is not a period.</summary>
    BG227 = 227,

    /// <summary>A value is not a section number.</summary>
    BG228 = 228,

    /// <summary>A unit holds a digit or a blank.</summary>
    BG229 = 229,

    /// <summary>Value and unit have changed places.</summary>
    BG230 = 230,

    /// <summary>The first line is not the header of the table.</summary>
    BG231 = 231,

    /// <summary>A value breaks a constraint that <c>datapackage.json</c> states.</summary>
    BG232 = 232,

    /// <summary>A code or a unit is in none of the lists.</summary>
    BG233 = 233,

    /// <summary>Two lists define one code.</summary>
    BG234 = 234,

    /// <summary>A key is there twice.</summary>
    BG301 = 301,

    /// <summary>A cell refers to a row that does not exist.</summary>
    BG302 = 302,

    /// <summary>A source is not declared in <c>datapackage.json</c>.</summary>
    BG303 = 303,

    /// <summary>A cell refers to a table that the edition does not have.</summary>
    BG304 = 304,

    /// <summary>A growth has neither base figure nor base period.</summary>
    BG305 = 305,

    /// <summary>A figure has a base figure and a base period.</summary>
    BG306 = 306,

    /// <summary>A base figure is not a level.</summary>
    BG307 = 307,

    /// <summary>A target share does not name the figure that it belongs to.</summary>
    BG308 = 308,

    /// <summary>A figure that is neither growth nor target share has a base.</summary>
    BG309 = 309,

    /// <summary>A base figure is one of another indicator.</summary>
    BG310 = 310,

    /// <summary>What a growth is against does not come before it.</summary>
    BG311 = 311,

    /// <summary>Rows refer to each other in a circle.</summary>
    BG312 = 312,

    /// <summary>A part is larger than its whole.</summary>
    BG313 = 313,

    /// <summary>A value lies outside of what its measure can be.</summary>
    BG315 = 315,

    /// <summary>A unit does not go with the measure.</summary>
    BG316 = 316,

    /// <summary>A ratio is not given as it is written.</summary>
    BG317 = 317,

    /// <summary>A ratio's value is not that of the ratio as written.</summary>
    BG318 = 318,

    /// <summary>A figure names no basis where its indicator has several.</summary>
    BG319 = 319,

    /// <summary>A basis belongs to another indicator.</summary>
    BG320 = 320,

    /// <summary>A figure of the report has no section or no quote.</summary>
    BG321 = 321,

    /// <summary>A figure of a secondary source has a section or a quote.</summary>
    BG322 = 322,

    /// <summary>Two figures state the same.</summary>
    BG323 = 323,

    /// <summary>Two figures contradict each other.</summary>
    BG324 = 324,

    /// <summary>A quote does not hold the value.</summary>
    BG325 = 325,

    /// <summary>A percentage is written as a fraction of one.</summary>
    BG326 = 326,

    /// <summary>A quote does not have the unit behind the value.</summary>
    BG327 = 327,

    /// <summary>A growth has the wrong sign.</summary>
    BG328 = 328,

    /// <summary>A comparator is not that of the words in the quote.</summary>
    BG329 = 329,

    /// <summary>A quote holds white space.</summary>
    BG331 = 331,

    /// <summary>A place is higher than the number of peers.</summary>
    BG332 = 332,

    /// <summary>A ranking has neither a place nor anything instead, or both.</summary>
    BG333 = 333,

    /// <summary>The number of peers and its source do not go together.</summary>
    BG334 = 334,

    /// <summary>A quote does not hold the place, scope or grade of its ranking.</summary>
    BG335 = 335,

    /// <summary>An n stands without <c>top_n</c>, or the reverse.</summary>
    BG336 = 336,

    /// <summary>A quote does not hold the distinction of its honour.</summary>
    BG337 = 337,

    /// <summary>A project's number is there twice, or without a programme.</summary>
    BG338 = 338,

    /// <summary>A project's number is not that of its quote.</summary>
    BG339 = 339,

    /// <summary>A project carries on one that is not earlier.</summary>
    BG340 = 340,

    /// <summary>A parcel stands neither in the quote nor in the name.</summary>
    BG341 = 341,

    /// <summary>A quote is a statistic and excluded too.</summary>
    BG342 = 342,

    /// <summary>A section other than the front matter has no mark.</summary>
    BG343 = 343,

    /// <summary>A milestone is not in the month that its quote names.</summary>
    BG344 = 344,

    /// <summary>What is told as reached had not begun on the day of the report.</summary>
    BG345 = 345,

    /// <summary>A target was over on the day of the report.</summary>
    BG346 = 346,

    /// <summary>A project's status does not go with its year.</summary>
    BG347 = 347,

    /// <summary>The high end of a range is not above its low end.</summary>
    BG348 = 348,

    /// <summary>A quote does not hold the words of its target.</summary>
    BG349 = 349,

    /// <summary>A confidence stands without a draft, or is not between 0 and 1.</summary>
    BG350 = 350,

    /// <summary>The report's text is not there.</summary>
    BG401 = 401,

    /// <summary>The report's text cannot be read, or is empty.</summary>
    BG402 = 402,

    /// <summary>The report's text is not UTF-8.</summary>
    BG403 = 403,

    /// <summary>No line of the text starts with a section's mark.</summary>
    BG404 = 404,

    /// <summary>A quote does not stand in its section.</summary>
    BG405 = 405,

    /// <summary>A quote stands more than once in its section.</summary>
    BG406 = 406,

    /// <summary>A number of the text is claimed by no row and no exclusion.</summary>
    BG407 = 407,

    /// <summary>A number of the text is claimed twice.</summary>
    BG408 = 408,

    /// <summary>A quote begins or ends inside a number.</summary>
    BG409 = 409,

    /// <summary>A rank, count or distinction in Chinese numerals is claimed by no row and no exclusion.</summary>
    BG410 = 410,

    /// <summary>An exclusion holds no number.</summary>
    BG412 = 412,

    /// <summary>The reason of an exclusion does not fit its quote.</summary>
    BG413 = 413,

    /// <summary>A text is given for an edition that has no sections.</summary>
    BG414 = 414,

    /// <summary>A quote begins or ends with a punctuation mark.</summary>
    BG415 = 415,

    /// <summary>Two rows of a table rest on one quote.</summary>
    BG417 = 417,

    /// <summary>The unit is not that of the words that stand for the value.</summary>
    BG422 = 422,

    /// <summary>The value as written and the value differ.</summary>
    BG423 = 423,

    /// <summary>The sign does not follow the words: a fall is negative, anything else is not.</summary>
    BG424 = 424,

    /// <summary>The measure does not follow the words.</summary>
    BG425 = 425,

    /// <summary>The comparator does not follow the words (以上, 余).</summary>
    BG426 = 426,

    /// <summary>The kind does not follow the words (预计, 计划, 力争), or the part that the figure stands in.</summary>
    BG427 = 427,

    /// <summary>The period differs from the one that the text names.</summary>
    BG428 = 428,

    /// <summary>The period basis does not follow the text.</summary>
    BG429 = 429,

    /// <summary>The base of a growth differs from the year that the quote names.</summary>
    BG430 = 430,

    /// <summary>The scope differs from the one in the quote.</summary>
    BG432 = 432,

    /// <summary>What is ranked does not follow the words.</summary>
    BG434 = 434,

    /// <summary>The distinction does not follow the words.</summary>
    BG435 = 435,

    /// <summary>The level does not follow the words.</summary>
    BG437 = 437,

    /// <summary>A milestone's phase or direction does not follow the words.</summary>
    BG438 = 438,

    /// <summary>A project's programme differs from its list's.</summary>
    BG441 = 441,

    /// <summary>The parcels differ from those in the quote.</summary>
    BG442 = 442,

    /// <summary>The name of a project is not that of the text.</summary>
    BG443 = 443,

    /// <summary>A project's status does not follow the words.</summary>
    BG444 = 444,

    /// <summary>Another basis of the indicator fits the sentence better, or the name of the basis is not in the text.</summary>
    BG446 = 446,

    /// <summary>The sentence has nothing of the indicator's name.</summary>
    BG447 = 447,

    /// <summary>A stated growth against the one that follows from its levels.</summary>
    BG501 = 501,

    /// <summary>The base that a stated growth implies.</summary>
    BG502 = 502,

    /// <summary>The target that a stated share of it implies.</summary>
    BG503 = 503,

    /// <summary>A part of a year against the whole.</summary>
    BG504 = 504,

    /// <summary>The parts of a whole against it.</summary>
    BG505 = 505,

    /// <summary>The rows of a list against its stated count.</summary>
    BG506 = 506,

    /// <summary>A stretch target against the target.</summary>
    BG507 = 507,

    /// <summary>Two numbers of peers for one scope.</summary>
    BG508 = 508,
}

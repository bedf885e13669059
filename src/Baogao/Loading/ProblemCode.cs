namespace Baogao;

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

    /// <summary>The table <c>indicators</c> is not declared.</summary>
    BG117 = 117,

    /// <summary>The path of a table is not the file of that table.</summary>
    BG118 = 118,

    /// <summary>The fields of a Table Schema are not those of the table.</summary>
    BG119 = 119,

    /// <summary>A field of a Table Schema has another type.</summary>
    BG120 = 120,

    /// <summary>The primary or foreign keys of a Table Schema are not those of the table.</summary>
    BG121 = 121,

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

    /// <summary>A unit is not known.</summary>
    BG229 = 229,

    /// <summary>Value and unit have changed places.</summary>
    BG230 = 230,

    /// <summary>A key is there twice.</summary>
    BG301 = 301,

    /// <summary>A cell refers to a row that does not exist.</summary>
    BG302 = 302,

    /// <summary>A source is not declared in <c>datapackage.json</c>.</summary>
    BG303 = 303,

    /// <summary>A cell refers to a table that the edition does not have.</summary>
    BG304 = 304,
}

namespace Baogao.Loading.Problems;

/// <summary>Kinds of problems. The number is stable and is what messages print (<see cref="ProblemCodes.Printed"/>). 1xx: files, 2xx: tables and cells, 3xx: keys and meaning, 4xx: the source text, 5xx: consistency.</summary>
public enum ProblemCode
{
    /// <summary>The edition's folder is not there.</summary>
    FolderMissing = 101,

    /// <summary>The folder has no <c>datapackage.json</c>.</summary>
    PackageMissing = 102,

    /// <summary>A file is there and cannot be read.</summary>
    FileUnreadable = 103,

    /// <summary>A file is not UTF-8 (GBK, UTF-16, damaged bytes).</summary>
    FileNotUtf8 = 104,

    /// <summary>A file is larger than 16 MB.</summary>
    FileTooLarge = 105,

    /// <summary>A file is empty.</summary>
    FileEmpty = 106,

    /// <summary>A file is a symbolic link.</summary>
    FileIsLink = 107,

    /// <summary>A CSV file lies in the folder and <c>datapackage.json</c> does not declare it.</summary>
    FileNotDeclared = 108,

    /// <summary>A file has more problems than are listed.</summary>
    MoreProblems = 109,

    /// <summary>A table is declared and its file is not there.</summary>
    TableFileMissing = 110,

    /// <summary><c>datapackage.json</c> is not JSON.</summary>
    PackageNotJson = 111,

    /// <summary>A property of <c>datapackage.json</c> is missing.</summary>
    PropertyMissing = 112,

    /// <summary>A property of <c>datapackage.json</c> has a value that it cannot have.</summary>
    PropertyInvalid = 113,

    /// <summary>A property, a source or a table is declared twice.</summary>
    DeclaredTwice = 114,

    /// <summary>The path of a table leads out of the edition's folder, or is an address.</summary>
    PathLeavesFolder = 115,

    /// <summary>A declared table is none that an edition has.</summary>
    UnknownTable = 116,

    /// <summary>The path of a table is not the file of that table.</summary>
    PathNotOfTable = 118,

    /// <summary>The fields of a Table Schema are not those of the table.</summary>
    SchemaFieldsDiffer = 119,

    /// <summary>A field of a Table Schema has another type.</summary>
    SchemaTypeDiffers = 120,

    /// <summary>The primary or foreign keys of a Table Schema are not those of the table.</summary>
    SchemaKeysDiffer = 121,

    /// <summary>An edition with quotes has no primary source, or more than one.</summary>
    NotOnePrimarySource = 122,

    /// <summary>A place is named that is not among the places of <c>datapackage.json</c>.</summary>
    UnknownPlace = 123,

    /// <summary>Places lie above each other in a circle.</summary>
    PlacesInCycle = 124,

    /// <summary>The place is written in the form of an earlier version.</summary>
    PlaceInOldForm = 125,

    /// <summary><c>datapackage.json</c> does not describe the columns that a table has.</summary>
    SchemaOutdated = 126,

    /// <summary>The cells are not separated by commas.</summary>
    NotCommaSeparated = 201,

    /// <summary>A column is missing.</summary>
    ColumnMissing = 202,

    /// <summary>A column is not known.</summary>
    UnknownColumn = 203,

    /// <summary>Columns stand in another order, or twice.</summary>
    ColumnsOutOfOrder = 204,

    /// <summary>A table has a header and no row.</summary>
    TableWithoutRows = 205,

    /// <summary>A row has too few cells.</summary>
    TooFewCells = 206,

    /// <summary>A row has too many cells.</summary>
    TooManyCells = 207,

    /// <summary>A row is empty.</summary>
    RowEmpty = 208,

    /// <summary>A quotation mark opens a cell and none closes it.</summary>
    QuotationMarkNotClosed = 209,

    /// <summary>A cell holds a line break.</summary>
    LineBreakInCell = 210,

    /// <summary>A quotation mark stands inside a cell.</summary>
    QuotationMarkInCell = 211,

    /// <summary>A cell is empty that needs a value.</summary>
    CellEmpty = 212,

    /// <summary>A cell is empty below a filled one, as merged cells leave it.</summary>
    MergedCell = 213,

    /// <summary>A cell holds a character that cannot be seen.</summary>
    InvisibleCharacter = 214,

    /// <summary>A cell begins or ends with a blank.</summary>
    SurroundingBlank = 215,

    /// <summary>A cell would run as a formula in a spreadsheet.</summary>
    SpreadsheetFormula = 216,

    /// <summary>A value is not a number.</summary>
    NotANumber = 217,

    /// <summary>A number is in full-width characters.</summary>
    FullWidthNumber = 218,

    /// <summary>A number has thousands separators.</summary>
    ThousandsSeparator = 219,

    /// <summary>A number has a decimal comma.</summary>
    DecimalComma = 220,

    /// <summary>A number has its unit in the same cell.</summary>
    UnitInNumber = 221,

    /// <summary>A value is not a whole number.</summary>
    NotAWholeNumber = 222,

    /// <summary>A whole number is smaller than it can be.</summary>
    NumberTooSmall = 223,

    /// <summary>A key is not made of small letters, digits and underscores.</summary>
    KeyMalformed = 225,

    /// <summary>A value is none of the closed list of its column.</summary>
    NotInClosedList = 226,

    /// <summary>A value is not a period.</summary>
    NotAPeriod = 227,

    /// <summary>A value is not a section number.</summary>
    NotASection = 228,

    /// <summary>A unit holds a digit or a blank.</summary>
    UnitMalformed = 229,

    /// <summary>Value and unit have changed places.</summary>
    ValueAndUnitSwapped = 230,

    /// <summary>The first line is not the header of the table.</summary>
    HeaderMissing = 231,

    /// <summary>A value breaks a constraint that <c>datapackage.json</c> states.</summary>
    ConstraintBroken = 232,

    /// <summary>A code or a unit is in none of the lists.</summary>
    UnknownCode = 233,

    /// <summary>Two lists define one code.</summary>
    CodeDefinedTwice = 234,

    /// <summary>A key is there twice.</summary>
    KeyDuplicated = 301,

    /// <summary>A cell refers to a row that does not exist.</summary>
    ReferenceToMissingRow = 302,

    /// <summary>A source is not declared in <c>datapackage.json</c>.</summary>
    SourceNotDeclared = 303,

    /// <summary>A cell refers to a table that the edition does not have.</summary>
    ReferenceToMissingTable = 304,

    /// <summary>A growth has neither base figure nor base period.</summary>
    GrowthWithoutBase = 305,

    /// <summary>A figure has a base figure and a base period.</summary>
    TwoBases = 306,

    /// <summary>A base figure is not a level.</summary>
    BaseNotALevel = 307,

    /// <summary>A target share does not name the figure that it belongs to.</summary>
    TargetShareWithoutFigure = 308,

    /// <summary>A figure that is neither growth nor target share has a base.</summary>
    BaseNotAllowed = 309,

    /// <summary>A base figure is one of another indicator.</summary>
    BaseOfOtherIndicator = 310,

    /// <summary>What a growth is against does not come before it.</summary>
    BaseNotEarlier = 311,

    /// <summary>Rows refer to each other in a circle.</summary>
    RowsInCycle = 312,

    /// <summary>A part is larger than its whole.</summary>
    PartExceedsWhole = 313,

    /// <summary>A value lies outside of what its measure can be.</summary>
    ValueOutOfRange = 315,

    /// <summary>A unit does not go with the measure.</summary>
    UnitNotOfMeasure = 316,

    /// <summary>A ratio is not given as it is written.</summary>
    RatioNotAsWritten = 317,

    /// <summary>A ratio's value is not that of the ratio as written.</summary>
    RatioValueDiffers = 318,

    /// <summary>A figure names no basis where its indicator has several.</summary>
    BasisMissing = 319,

    /// <summary>A basis belongs to another indicator.</summary>
    BasisOfOtherIndicator = 320,

    /// <summary>A figure of the report has no section or no quote, or a milestone of it no section.</summary>
    ProvenanceMissing = 321,

    /// <summary>A figure of a secondary source has a section or a quote, or a milestone a section.</summary>
    ProvenanceNotAllowed = 322,

    /// <summary>Two figures state the same.</summary>
    FigureStatedTwice = 323,

    /// <summary>Two figures contradict each other.</summary>
    FiguresContradict = 324,

    /// <summary>A quote does not hold the value.</summary>
    ValueNotInQuote = 325,

    /// <summary>A percentage is written as a fraction of one.</summary>
    PercentageAsFraction = 326,

    /// <summary>A quote holds white space.</summary>
    WhiteSpaceInQuote = 331,

    /// <summary>A place is higher than the number of peers.</summary>
    PlaceExceedsPeers = 332,

    /// <summary>A ranking has neither a place nor anything instead, or both.</summary>
    RankingNotPlacedOnce = 333,

    /// <summary>The number of peers and its source do not go together.</summary>
    PeersWithoutSource = 334,

    /// <summary>A quote does not hold the place, scope or grade of its ranking.</summary>
    RankingNotInQuote = 335,

    /// <summary>An n stands without <c>top_n</c>, or the reverse.</summary>
    TopNWithoutN = 336,

    /// <summary>A quote does not hold the distinction of its honour.</summary>
    DistinctionNotInQuote = 337,

    /// <summary>A project's number is there twice, or without a programme.</summary>
    ProjectNumberNotUnique = 338,

    /// <summary>A project's number is not that of its quote.</summary>
    ProjectNumberNotInQuote = 339,

    /// <summary>A project carries on one that is not earlier.</summary>
    ContinuedProjectNotEarlier = 340,

    /// <summary>A parcel stands neither in the quote nor in the name.</summary>
    ParcelNotInText = 341,

    /// <summary>A quote is a statistic and excluded too.</summary>
    StatisticExcluded = 342,

    /// <summary>A section other than the front matter has no mark.</summary>
    SectionMarkMissing = 343,

    /// <summary>A milestone is not in the month that its quote names.</summary>
    MilestoneMonthDiffers = 344,

    /// <summary>What is stated as reached had not begun on the day of the report.</summary>
    OutcomeNotBegun = 345,

    /// <summary>A target was over on the day of the report.</summary>
    TargetAlreadyOver = 346,

    /// <summary>A project's status does not go with its year.</summary>
    StatusNotOfYear = 347,

    /// <summary>The high end of a range is not above its low end.</summary>
    RangeReversed = 348,

    /// <summary>A quote does not hold the words of its target.</summary>
    WordingNotInQuote = 349,

    /// <summary>A confidence stands without a draft, or is not between 0 and 1.</summary>
    ConfidenceNotAllowed = 350,

    /// <summary>The report's text is not there.</summary>
    TextMissing = 401,

    /// <summary>The report's text cannot be read, or is empty.</summary>
    TextUnreadable = 402,

    /// <summary>The report's text is not UTF-8.</summary>
    TextNotUtf8 = 403,

    /// <summary>No line of the text starts with a section's mark.</summary>
    SectionNotFound = 404,

    /// <summary>A quote does not stand in its section.</summary>
    QuoteNotFound = 405,

    /// <summary>A quote stands more than once in its section.</summary>
    QuoteNotUnique = 406,

    /// <summary>A number of the text is claimed by no row and no exclusion.</summary>
    NumberUnclaimed = 407,

    /// <summary>A number of the text is claimed twice.</summary>
    NumberClaimedTwice = 408,

    /// <summary>A quote begins or ends inside a number.</summary>
    QuoteCutsNumber = 409,

    /// <summary>A rank, count or distinction in Chinese numerals is claimed by no row and no exclusion.</summary>
    ChineseNumberUnclaimed = 410,

    /// <summary>An exclusion holds no number.</summary>
    ExclusionWithoutNumber = 412,

    /// <summary>The reason of an exclusion does not fit its quote.</summary>
    ExclusionReasonDiffers = 413,

    /// <summary>A text is given for an edition that has no sections.</summary>
    TextWithoutSections = 414,

    /// <summary>A quote begins or ends with a punctuation mark.</summary>
    PunctuationAroundQuote = 415,

    /// <summary>Two rows of a table rest on one quote.</summary>
    QuoteSharedByRows = 417,

    /// <summary>The unit is not that of the words that stand for the value.</summary>
    UnitDiffers = 422,

    /// <summary>The value as written and the value differ.</summary>
    ValueDiffers = 423,

    /// <summary>The sign does not follow the words: a fall is negative, anything else is not.</summary>
    SignDiffers = 424,

    /// <summary>The measure does not follow the words.</summary>
    MeasureDiffers = 425,

    /// <summary>The comparator does not follow the words (以上, 余).</summary>
    ComparatorDiffers = 426,

    /// <summary>The kind does not follow the words (预计, 计划, 力争), or the part that the figure stands in.</summary>
    KindDiffers = 427,

    /// <summary>The period differs from the one that the text names.</summary>
    PeriodDiffers = 428,

    /// <summary>The period basis does not follow the text.</summary>
    PeriodBasisDiffers = 429,

    /// <summary>The base of a growth differs from the year that the quote names.</summary>
    GrowthBaseDiffers = 430,

    /// <summary>The scope differs from the one in the quote.</summary>
    ScopeDiffers = 432,

    /// <summary>What is ranked does not follow the words.</summary>
    RankSubjectDiffers = 434,

    /// <summary>The distinction does not follow the words.</summary>
    DistinctionDiffers = 435,

    /// <summary>The level does not follow the words.</summary>
    LevelDiffers = 437,

    /// <summary>A milestone's phase or direction does not follow the words.</summary>
    MilestonePhaseDiffers = 438,

    /// <summary>A project's programme differs from its list's.</summary>
    ProgrammeDiffers = 441,

    /// <summary>The parcels differ from those in the quote.</summary>
    ParcelsDiffer = 442,

    /// <summary>The name of a project is not that of the text.</summary>
    ProjectNameDiffers = 443,

    /// <summary>A project's status does not follow the words.</summary>
    ProjectStatusDiffers = 444,

    /// <summary>Another basis of the indicator fits the sentence better, or the name of the basis is not in the text.</summary>
    BasisDiffers = 446,

    /// <summary>The sentence has nothing of the indicator's name.</summary>
    IndicatorNotInSentence = 447,

    /// <summary>A finding is accepted that is not found, or that cannot be accepted.</summary>
    AcceptedFindingNotFound = 451,

    /// <summary>A stated growth against the one that follows from its levels.</summary>
    GrowthOfLevels = 501,

    /// <summary>The base that a stated growth implies.</summary>
    ImpliedBase = 502,

    /// <summary>The target that a stated share of it implies.</summary>
    ImpliedTarget = 503,

    /// <summary>A part of a year against the whole.</summary>
    PartOfYear = 504,

    /// <summary>The parts of a whole against it.</summary>
    PartsOfWhole = 505,

    /// <summary>The rows of a list against its stated count.</summary>
    RowsOfList = 506,

    /// <summary>A stretch target against the target.</summary>
    StretchTarget = 507,

    /// <summary>Two numbers of peers for one scope.</summary>
    PeersDiffer = 508,
}

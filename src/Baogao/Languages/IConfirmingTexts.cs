using Baogao.Model;

namespace Baogao.Languages;

/// <summary>In which order a person confirms drafts.</summary>
internal enum DraftClass
{
    /// <summary>Looked at by a person, one by one: what is quoted from a report.</summary>
    A,

    /// <summary>Likely wrong, or used often.</summary>
    B,

    /// <summary>The rest: in bulk, after a random sample.</summary>
    C,
}

/// <summary>Why a draft is in its class.</summary>
internal enum DraftReason
{
    /// <summary>A target or a stretch target.</summary>
    Target,

    /// <summary>A place in a ranking.</summary>
    Ranking,

    /// <summary>One of the indicators that head every report.</summary>
    Headline,

    /// <summary>The title of a chart says its number, name or period.</summary>
    Title,

    /// <summary>The checker warns of it, or finds an error.</summary>
    Checker,

    /// <summary>The text does not state its period.</summary>
    Period,

    /// <summary>Another figure with the same quote has another measure.</summary>
    LevelAndGrowth,

    /// <summary>No list of the library has its unit, or no other figure of the edition.</summary>
    NewUnit,

    /// <summary>It is one of a list that is written with 分别.</summary>
    List,

    /// <summary>Other rows rest on it.</summary>
    Used,

    /// <summary>The program was less than 0.9 sure, or did not say how sure.</summary>
    Unsure,
}

/// <summary>The list of what a person has yet to confirm.</summary>
internal interface IConfirmingTexts
{
    /// <summary>What a row says: its name and what it says of it.</summary>
    string Row(LocalText name, IReadOnlyList<Sentence> says);

    /// <summary>The heading of a class.</summary>
    string Class(DraftClass one, int rows);

    /// <summary>What follows a row: its quote, how sure the program was, and why it is in its class.</summary>
    string Evidence(string quote, decimal? confidence, IReadOnlyList<Sentence> reasons);

    string Reason(DraftReason reason);

    /// <summary>The heading of a sentence whose text is not at hand.</summary>
    string InSection(string section);

    /// <summary>How many rows of a class there are in each section.</summary>
    string Rest(int rows, IReadOnlyList<string> sections);

    string NoDrafts(string edition);

    /// <summary>What is open, and what is done.</summary>
    string Counts(int a, int b, int c, int confirmed, int all);

    /// <summary>What a sample proves of the rows that it was drawn from.</summary>
    /// <param name="sample">Rows that were looked at.</param>
    /// <param name="of">Rows that they were drawn from.</param>
    /// <param name="wrong">Rows of the sample that are wrong.</param>
    /// <param name="most">The largest share of wrong rows that can be, in per cent.</param>
    string Proves(int sample, int of, int wrong, decimal most);

    /// <summary>A sample that is being looked at, and what it will prove.</summary>
    /// <param name="sample">Rows in it.</param>
    /// <param name="of">Rows that they were drawn from.</param>
    /// <param name="wrong">Rows of the sample that were found wrong so far.</param>
    /// <param name="most">The largest share of wrong rows that can be, in per cent, where no other is wrong.</param>
    string Drawn(int sample, int of, int wrong, decimal most);

    string Confirmed(int rows);
}

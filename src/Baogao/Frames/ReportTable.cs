using Baogao.Formatting;
using Baogao.Languages;
using Baogao.Model;

namespace Baogao.Frames;

/// <summary>Tables for a reader.</summary>
public static class ReportTables
{
    /// <summary>
    /// A frame or a series made from a report, as a table for a reader: <c>report.Table(frame).In(language)</c>. Heads are words and codes are names; keys of rows that are ids or
    /// numbers are left out, and a column <c>id</c> counts as keys; of a pair of columns <c>name_zh</c> and <c>name_en</c> that of the language is shown; columns in which
    /// nothing stands are left out; a cell may be a <see cref="LocalText"/>, a <see cref="Sentence"/>, a <see cref="Figure"/> for its value as stated, a period, an interval or a
    /// derived value. Above it stands how many of the rows behind it no person has confirmed yet.
    /// </summary>
    /// <param name="report">The edition that it was made from.</param>
    /// <param name="frame">A Deedle frame or series, a frame of Microsoft.Data.Analysis or a <see cref="System.Data.DataTable"/>.</param>
    /// <param name="rows">How many rows to show; a note tells where there are more.</param>
    public static ReportTable Table(this Report report, object frame, int rows = FrameHtml.MostRows)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(frame);
        return new ReportTable(language => new ReaderWords(language, report.Codes, RowDrafts.Of(report), isOfMany: false), frame, rows);
    }

    /// <summary>The same of a frame made from a collection, with the names of the codes that the library ships; keys such as <c>gaohang-2022/tax_2022</c> are left out.</summary>
    /// <param name="reports">The collection that it was made from.</param>
    /// <param name="frame">A Deedle frame or series, a frame of Microsoft.Data.Analysis or a <see cref="System.Data.DataTable"/>.</param>
    /// <param name="rows">How many rows to show; a note tells where there are more.</param>
    public static ReportTable Table(this Reports reports, object frame, int rows = FrameHtml.MostRows)
    {
        ArgumentNullException.ThrowIfNull(reports);
        ArgumentNullException.ThrowIfNull(frame);
        return new ReportTable(language => new ReaderWords(language, CodeBook.Shared, RowDrafts.Of(reports), isOfMany: true), frame, rows);
    }
}

/// <summary>A table in no language yet. A cell shows it in English.</summary>
[TypeFormatterSource(typeof(TableFormatterSource))]
public sealed class ReportTable : ILocalized
{
    private readonly Func<Language, ReaderWords> words;
    private readonly object frame;
    private readonly int rows;

    internal ReportTable(Func<Language, ReaderWords> words, object frame, int rows) => (this.words, this.frame, this.rows) = (words, frame, rows);

    Language ILocalized.Language => Language.English;

    /// <summary>The table in a language.</summary>
    /// <exception cref="ArgumentException">It was made of something that is neither a frame nor a series.</exception>
    public RenderedTable In(Language language)
    {
        var said = words(language);
        return new RenderedTable(this, language, FrameHtml.Content(frame, said.Value, rows).KeyedById(), said);
    }

    object ILocalized.In(Language language) => In(language);
}

/// <summary>A table in a language.</summary>
[TypeFormatterSource(typeof(TableFormatterSource))]
public sealed class RenderedTable : ILocalized
{
    private readonly ReportTable table;
    private readonly TableContent content;
    private readonly TableWords words;

    internal RenderedTable(ReportTable table, Language language, TableContent content, TableWords words)
        => (this.table, Language, this.content, this.words) = (table, language, content, words);

    /// <summary>Its language.</summary>
    public Language Language { get; }

    /// <summary>The table as HTML, which can be sorted by its heads. Text is encoded.</summary>
    public string ToHtml() => TableHtml.Write(content, words);

    /// <summary>The table as lines of text, cells apart by tabs.</summary>
    public override string ToString() => TableHtml.WriteText(content, words);

    /// <summary>The heads of its columns.</summary>
    internal IReadOnlyList<string> Heads => content.Heads(words);

    /// <summary>Its rows, each with a cell for each head.</summary>
    internal IEnumerable<IReadOnlyList<TableCell>> Rows => content.Rows(words);

    object ILocalized.In(Language language) => language == Language ? this : table.In(language);
}

/// <summary>The formatters of tables, found by convention.</summary>
internal sealed class TableFormatterSource
{
    public static IEnumerable<object> CreateTypeFormatters()
        => [new ConventionFormatter("text/html", value => Rendered(value)?.ToHtml()), new ConventionFormatter("text/plain", value => Rendered(value)?.ToString())];

    private static RenderedTable? Rendered(object value) => value as RenderedTable ?? (value as ReportTable)?.In(Language.English);
}

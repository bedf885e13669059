using Baogao.Reading.Text;

namespace Baogao.Reading.Drafting;

/// <summary>Makes a whole edition of a report's reading: every number in a row of a table, every row a draft. Pure and deterministic; nothing is written.</summary>
public static class EditionDrafter
{
    /// <summary>Whether a name can be that of an edition: small letters, digits and hyphens, a letter first.</summary>
    public static bool IsName(string name) => DraftRefusals.IsName(name);

    /// <summary>Says where an edition cannot be one to follow.</summary>
    /// <exception cref="DraftException">It has errors.</exception>
    public static void CheckLike(string directory) => LikeEdition.Read(directory);

    /// <summary>Says where a name cannot be that of an edition.</summary>
    /// <exception cref="DraftException">It cannot.</exception>
    public static void CheckName(string name) => DraftRefusals.CheckName(name);

    /// <summary>Makes the edition.</summary>
    /// <param name="report">The text.</param>
    /// <param name="reading">What the reader made of it.</param>
    /// <param name="options">Name, file and what to follow.</param>
    /// <exception cref="DraftException">The text has no year, no place, no section or no figure.</exception>
    public static DraftEdition Draft(ReportText report, ReportReading reading, DraftOptions options)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(reading);
        ArgumentNullException.ThrowIfNull(options);
        DraftRefusals.Check(report, reading, options);
        var like = options.Like is null ? LikeEdition.None : LikeEdition.Read(options.Like);
        var text = new DraftText(report, DraftSections.Find(report, reading.Sections));
        var indicators = new DraftIndicators(like.Indicators);
        var day = PackageDraft.Day(report.Text, reading);
        var all = FigureDrafts.Make(text, reading, day);
        all.ForEach(figure => indicators.Name(figure));
        var ranks = all.Where(figure => figure.IsRank).ToList();
        var figures = all.Where(figure => !figure.IsRank).ToList();
        var bases = DraftBases.Set(figures, like.Bases);
        FigureLinks.FindLevels(text, figures);
        var repeated = Repetitions.TakeOut(figures, indicators);
        Number(figures);
        FigureLinks.Set(text, figures);

        var spans = StatementSpans.Of(text, figures.Concat(ranks).OrderBy(figure => figure.At));
        spans = HonourDrafts.Add(text, reading, ProjectDrafts.Add(text, reading, spans));
        spans = ExclusionDrafts.Add(text, reading, repeated, spans);
        var rows = Quoted(text, spans);

        indicators.Declare(figures);
        var used = figures.Select(figure => figure.Indicator).ToHashSet(StringComparer.Ordinal);
        var placed = ranks.Where(RankingRows.Takes).ToList();
        var places = DraftPlaces.Of(options, reading.Place.Name, like);
        IReadOnlyList<DraftTable> tables =
        [
            OtherRows.Sections(text.Sections, like.Sections),
            OtherRows.Indicators(indicators.Own),
            OtherRows.Bases(bases.Where(basis => figures.Any(figure => figure.Basis == basis.Id))),
            FigureRows.Of(figures),
            RankingRows.Of(placed, used),
            HonourRows.Of(rows.Where(row => row is HonourDraft || (row is FigureDraft { IsRank: true } rank && !placed.Contains(rank))), PackageDraft.LevelOf(places.Zh)),
            OtherRows.Projects(rows.OfType<ProjectDraft>()),
            OtherRows.Exclusions(rows.OfType<ExclusionDraft>()),
            OtherRows.Codes(DraftCodes.Of(indicators.Own, rows, like)),
        ];
        tables = [.. tables.Where(table => table.Rows.Count > 0)];
        var files = tables.ToDictionary(table => table.Schema.FileName, table => table.Text(), StringComparer.Ordinal);
        files["datapackage.json"] = PackageDraft.Text(options, reading, day, places, tables);
        return new DraftEdition(files, new DraftCounts(
            tables.ToDictionary(table => table.Schema.Name, table => table.Rows.Count, StringComparer.Ordinal),
            figures.Count(figure => figure.Kind is FigureKind.Target or FigureKind.StretchTarget),
            rows.Count(row => row.Confidence < ReadingConfidence.Sure),
            figures.Count(figure => figure.Name == DraftIndicators.Unnamed)));
    }

    private static void Number(List<FigureDraft> figures)
    {
        for (var i = 0; i < figures.Count; i++)
        {
            figures[i].Id = $"f{i + 1:000}";
        }
    }

    /// <summary>Makes every quote stand once in its section, and gives it to its rows.</summary>
    private static List<DraftRow> Quoted(DraftText text, List<Span> spans)
    {
        var rows = new List<DraftRow>();
        foreach (var ofOne in spans.GroupBy(span => text.SectionAt(span.Start)))
        {
            var list = ofOne.ToList();
            UniqueQuotes.Widen(text, ofOne.Key, list);
            foreach (var span in list)
            {
                var quote = Punctuation.Chinese(text.Text[span.Start..span.End]);
                foreach (var row in span.Rows)
                {
                    if (row is ExclusionDraft exclusion)
                    {
                        exclusion.Reason = ExclusionDrafts.ReasonFor(text, span, exclusion.Reason);
                    }

                    (row.Section, row.Quote) = (ofOne.Key.Section, quote);
                    rows.Add(row);
                }
            }
        }

        return rows;
    }
}

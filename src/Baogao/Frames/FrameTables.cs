namespace Baogao;

/// <summary>The columns of each table of a report, under their CSV names.</summary>
internal static class FrameTables
{
    public static readonly FrameTable<Figure> Figures = new FrameTable<Figure>("figure", row => row.Id)
        .Text("indicator", row => row.Indicator.Id)
        .Text("name_zh", row => row.Indicator.Name.Zh)
        .Text("name_en", row => row.Indicator.Name.En)
        .Text("theme", row => row.Indicator.Theme)
        .Text("period", row => row.Period.ToString())
        .Text("period_basis", row => row.PeriodBasis.Token())
        .Text("kind", row => row.Kind.Token())
        .Text("measure", row => row.Measure.Token())
        .Text("comparator", row => row.Comparator.Token())
        .Number("value", row => row.Value)
        .Text("unit", row => row.Unit.Text)
        .Text("basis", row => row.Basis?.Id)
        .Text("base_figure", row => row.BaseFigure)
        .Text("base_period", row => row.BasePeriod?.ToString())
        .Text("part_of", row => row.PartOf)
        .Text("section", row => row.Provenance.Section?.ToString())
        .Text("quote", row => row.Provenance.Quote)
        .Text("source", row => row.Provenance.Source.Name)
        .Text("note", row => row.Note);

    public static readonly FrameTable<Indicator> Indicators = new FrameTable<Indicator>("indicator", row => row.Id)
        .Text("name_zh", row => row.Name.Zh)
        .Text("name_en", row => row.Name.En)
        .Text("theme", row => row.Theme)
        .Text("better", row => row.Better)
        .Text("stock_or_flow", row => row.StockOrFlow)
        .Text("note", row => row.Note);

    public static readonly FrameTable<Basis> Bases = new FrameTable<Basis>("basis", row => row.Id)
        .Text("indicator", row => row.Indicator)
        .Text("name_as_written", row => row.NameAsWritten)
        .Text("coverage", row => row.Coverage)
        .Text("note", row => row.Note);

    public static readonly FrameTable<Ranking> Rankings = new FrameTable<Ranking>("ranking", row => row.Id)
        .Text("assessment_zh", row => row.Assessment.Zh)
        .Text("assessment_en", row => row.Assessment.En)
        .Text("what", row => row.What.Token())
        .Text("indicator", row => row.Indicator)
        .Text("period", row => row.Period.ToString())
        .Whole("place", row => row.Place)
        .Text("among", row => row.Among)
        .Text("scope", row => row.Scope)
        .Whole("peers", row => row.Peers)
        .Text("grade", row => row.Grade)
        .Text("section", row => row.Provenance.Section?.ToString())
        .Text("quote", row => row.Provenance.Quote);

    public static readonly FrameTable<Honour> Honours = new FrameTable<Honour>("honour", row => row.Id)
        .Text("title_zh", row => row.Title.Zh)
        .Text("title_en", row => row.Title.En)
        .Text("holder", row => row.Holder)
        .Text("level", row => row.Level)
        .Text("distinction", row => row.Distinction)
        .Whole("n", row => row.N)
        .Text("period", row => row.Period?.ToString())
        .Text("section", row => row.Provenance.Section?.ToString())
        .Text("quote", row => row.Provenance.Quote);

    public static readonly FrameTable<Milestone> Milestones = new FrameTable<Milestone>("milestone", row => row.Id)
        .Text("period", row => row.Period?.ToString())
        .Text("phase", row => row.Phase)
        .Text("direction", row => row.Direction)
        .Text("section", row => row.Provenance.Section?.ToString())
        .Text("quote", row => row.Provenance.Quote);

    public static readonly FrameTable<Project> Projects = new FrameTable<Project>("project", row => row.Id)
        .Whole("year", row => row.Year)
        .Text("programme", row => row.Programme)
        .Whole("number", row => row.Number)
        .Text("name_zh", row => row.Name.Zh)
        .Text("name_en", row => row.Name.En)
        .Text("category", row => row.Category)
        .Text("area", row => row.Area)
        .Text("parcels", row => row.Parcels.Count == 0 ? null : string.Join(';', row.Parcels))
        .Text("status", row => row.Status)
        .Text("continues", row => row.Continues)
        .Text("section", row => row.Provenance.Section?.ToString())
        .Text("quote", row => row.Provenance.Quote);

    public static readonly FrameTable<Observation> Series =
        new FrameTable<Observation>("observation", row => $"{row.Indicator.Id} {row.Geography} {row.Period} {row.Measure.Token()}")
        .Text("indicator", row => row.Indicator.Id)
        .Text("name_zh", row => row.Indicator.Name.Zh)
        .Text("name_en", row => row.Indicator.Name.En)
        .Text("geography", row => row.Geography)
        .Text("period", row => row.Period.ToString())
        .Text("measure", row => row.Measure.Token())
        .Number("value", row => row.Value)
        .Text("unit", row => row.Unit.Text)
        .Text("kind_of_source", row => row.KindOfSource)
        .Text("source", row => row.Source.Name)
        .Text("source_zh", row => row.Source.Title.Zh)
        .Text("source_en", row => row.Source.Title.En)
        .Text("note", row => row.Note);

    public static readonly FrameTable<Exclusion> Exclusions = new FrameTable<Exclusion>("exclusion", row => $"{row.Section} {row.Quote}")
        .Text("section", row => row.Section.ToString())
        .Text("quote", row => row.Quote)
        .Text("reason", row => row.Reason);
}

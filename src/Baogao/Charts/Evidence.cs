using System.Text.Json.Serialization;
using Baogao.Analysis;
using Baogao.Languages;
using Baogao.Model;

namespace Baogao.Charts;

/// <summary>
/// What stands behind a mark: a figure, a derived value, or another row of the edition. A mark cannot be made without one.
/// </summary>
public sealed record Evidence
{
    // For the library alone: who draws a chart can only take evidence from rows and derived values.
    [JsonConstructor]
    internal Evidence()
    {
    }

    /// <summary>The value with its unit; null where there is none.</summary>
    public required Sentence? Value { get; init; }

    /// <summary>The period, with "inferred" or "not stated" where the text does not state it.</summary>
    public required Sentence Period { get; init; }

    /// <summary>Actual, estimate, target, stretch target, or derived with its formula.</summary>
    public required Sentence Kind { get; init; }

    /// <summary>True for a value that the library computed.</summary>
    public required bool IsDerived { get; init; }

    /// <summary>Where it stands; for a derived value, where its inputs stand. At least one.</summary>
    public required IReadOnlyList<Provenance> Provenances { get; init; }

    /// <summary>True in a chart of several reports: section and quote alone would not say whose they are.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool NamesReports { get; init; }

    /// <summary>What an observation measures, where and how; null for any other row. Two series may have one value in one month.</summary>
    [JsonInclude]
    internal string? Series { get; init; }

    /// <summary>The rows of the edition behind it, each as the row holds it. Two rows with one quote are one of <see cref="Provenances"/> and two here.</summary>
    [JsonIgnore]
    internal IReadOnlyList<Provenance> Rows { get => field ?? Provenances; init; }

    /// <summary>The evidence of a stated figure.</summary>
    public static Evidence Of(Figure figure)
    {
        ArgumentNullException.ThrowIfNull(figure);
        return new Evidence
        {
            Value = OfSubject(Sentence.Of<IWordTexts>(words => words.Quantity(Quantity.Of(figure))), figure),
            Period = Sentence.Of<IWordTexts>(words => words.PeriodKnown(figure.Period, figure.PeriodBasis)),
            Kind = Sentence.Of<IWordTexts>(words => words.Kind(figure.Kind)),
            IsDerived = false,
            Provenances = [figure.Provenance],
        };
    }

    /// <summary>A text of a figure, with whose number it is where that is not the place's own.</summary>
    internal static Sentence OfSubject(Sentence text, Figure figure) => figure.Subject is { } subject ? Sentence.Of<IWordTexts>(words => words.OfSubject(text, subject)) : text;

    /// <summary>The evidence of a derived value: its formula and where its inputs stand.</summary>
    public static Evidence Of(DerivedValue derived)
    {
        ArgumentNullException.ThrowIfNull(derived);
        return new Evidence
        {
            Value = Sentence.Of<IEvidenceTexts>(texts => texts.DerivedValue(derived.ForSentence())),
            Period = Of(derived.Period),
            Kind = Sentence.Of<IEvidenceTexts>(texts => texts.Derived(derived.Name, derived.Formula)),
            IsDerived = true,
            Provenances = [.. derived.Inputs.Select(input => input.Provenance).Distinct()],
            Rows = [.. derived.Inputs.Select(input => input.Provenance)],
        };
    }

    /// <summary>The evidence of a place in a league table: what is ranked, among whom, and who says how many they are.</summary>
    public static Evidence Of(Ranking ranking)
    {
        ArgumentNullException.ThrowIfNull(ranking);
        return new Evidence
        {
            Value = ranking.Place is { } place ? Sentence.Of<IWordTexts>(words => words.Place(place)) : ranking.Among is { } among ? Sentence.Of(CodeBook.Shared.NameOf("among", among)) : null,
            Period = Sentence.Of<IWordTexts>(words => words.PeriodKnown(ranking.Period, ranking.PeriodBasis)),
            Kind = Sentence.Of<IEvidenceTexts>(texts => texts.Ranked(CodeBook.Shared.NameOf("ranked_by", ranking.What.Token()), ranking.Scope, ranking.Grade)),
            IsDerived = false,
            Provenances = [ranking.Provenance, .. ranking.PeersSource is { } peers ? [new Provenance(peers, null, null)] : Array.Empty<Provenance>()],
            Rows = [ranking.Provenance],
        };
    }

    /// <summary>The evidence of a step of the year's course.</summary>
    public static Evidence Of(Milestone milestone)
    {
        ArgumentNullException.ThrowIfNull(milestone);
        return new Evidence
        {
            Value = null,
            Period = Of(milestone.Period),
            Kind = milestone.Provenance.Source.IsSecondary ? Sentence.Of<IRecoveryTexts>(texts => texts.Event()) : Sentence.Of<IEvidenceTexts>(texts => texts.ToldInWords()),
            IsDerived = false,
            Provenances = [milestone.Provenance],
        };
    }

    /// <summary>The evidence of a distinction.</summary>
    /// <param name="honour">The distinction.</param>
    /// <param name="codes">The codes of its edition, which name the holder.</param>
    public static Evidence Of(Honour honour, CodeBook codes)
    {
        ArgumentNullException.ThrowIfNull(honour);
        ArgumentNullException.ThrowIfNull(codes);
        return new Evidence
        {
            Value = Sentence.Of(honour.Title),
            Period = Of(honour.Period),
            Kind = Sentence.Of(codes.NameOf("holders", honour.Holder)),
            IsDerived = false,
            Provenances = [honour.Provenance],
        };
    }

    /// <summary>The evidence of an observation of a time series.</summary>
    public static Evidence Of(Observation observation)
    {
        ArgumentNullException.ThrowIfNull(observation);
        return new Evidence
        {
            Value = Sentence.Of<IWordTexts>(words => words.Amount(observation.Value, observation.Unit)),
            Period = Of(observation.Period),
            Kind = Sentence.Of<IEvidenceTexts>(texts => texts.Secondary(CodeBook.Shared.NameOf("kinds_of_source", observation.KindOfSource))),
            IsDerived = false,
            Provenances = [new Provenance(observation.Source, null, null)],
            Series = $"{observation.Geography}, {observation.Indicator.Id}, {observation.Measure.Token()}, {observation.Unit}",
        };
    }

    /// <summary>The evidence of a month of a series: stated by a source, or derived from what sources state.</summary>
    public static Evidence Of(SeriesPoint point, MonthlySeries series)
    {
        ArgumentNullException.ThrowIfNull(point);
        ArgumentNullException.ThrowIfNull(series);
        return Of(point.Inputs[0]) with
        {
            Value = point.IsComputed ? Sentence.Of<IEvidenceTexts>(texts => texts.DerivedValue(new DerivedNumber(point.Value, point.Interval, series.Unit))) : Sentence.Of<IWordTexts>(words => words.Amount(point.Value, series.Unit)),
            Period = Of(point.Covers),
            Kind = point.IsDerived ? Sentence.Of<IEvidenceTexts>(texts => texts.DerivedBy(Sentence.AsWritten(point.Formula))) : Of(point.Inputs[0]).Kind,
            IsDerived = point.IsDerived,
            Provenances = [.. point.Inputs.Select(input => new Provenance(input.Source, null, null)).Distinct()],
        };
    }

    /// <summary>The evidence of a measure of a series: its formula and the months that it comes from.</summary>
    public static Evidence Of(Sentence value, Sentence formula, MonthlySeries series, IEnumerable<Period> months)
    {
        ArgumentNullException.ThrowIfNull(series);
        var points = months.Select(series.At).OfType<SeriesPoint>().ToList();
        return new Evidence
        {
            Value = value,
            Period = Sentence.Of<IWordTexts>(words => words.Months(points.Select(point => point.Month).ToList(), true)),
            Kind = Sentence.Of<IEvidenceTexts>(texts => texts.DerivedBy(formula)),
            IsDerived = true,
            Provenances = [.. points.SelectMany(point => point.Inputs).Select(input => new Provenance(input.Source, null, null)).Distinct()],
        };
    }

    /// <summary>The evidence of a shortcoming.</summary>
    /// <param name="shortcoming">The shortcoming.</param>
    /// <param name="year">The year that the report reviews.</param>
    public static Evidence Of(Shortcoming shortcoming, int year)
    {
        ArgumentNullException.ThrowIfNull(shortcoming);
        return new Evidence
        {
            Value = null,
            Period = Of(Model.Period.OfYear(year)),
            Kind = Sentence.Of<IEvidenceTexts>(texts => texts.ToldInWords()),
            IsDerived = false,
            Provenances = [shortcoming.Provenance],
        };
    }

    /// <summary>The evidence of a listed project.</summary>
    public static Evidence Of(Project project)
    {
        ArgumentNullException.ThrowIfNull(project);
        return new Evidence
        {
            Value = Sentence.Of(project.Name),
            Period = Of(Model.Period.OfYear(project.Year)),
            Kind = Sentence.Of(CodeBook.Shared.NameOf("statuses", project.Status)),
            IsDerived = false,
            Provenances = [project.Provenance],
        };
    }

    /// <summary>The evidence of a project that carries on an earlier one.</summary>
    public static Evidence Of(Project project, Project earlier)
    {
        ArgumentNullException.ThrowIfNull(project);
        ArgumentNullException.ThrowIfNull(earlier);
        return new Evidence
        {
            Value = Sentence.Of(project.Name),
            Period = Of(Model.Period.OfYear(project.Year)),
            Kind = Sentence.Of<IEvidenceTexts>(texts => texts.CarriesOn(earlier.Name)),
            IsDerived = false,
            Provenances = [project.Provenance, earlier.Provenance],
        };
    }

    /// <summary>The evidence of a count of rows: where each of them stands.</summary>
    public static Evidence OfCount(int count, IEnumerable<Provenance> rows, Period period)
    {
        ArgumentNullException.ThrowIfNull(period);
        List<Provenance> all = [.. rows];
        return new Evidence
        {
            Value = Sentence.Of<IWordTexts>(words => words.Number(count)),
            Period = Of(period),
            Kind = Sentence.Of<IEvidenceTexts>(texts => texts.CountedRows()),
            IsDerived = true,
            Provenances = [.. all.Distinct()],
            Rows = all,
        };
    }

    /// <summary>
    /// Section and quote of each provenance, or the title of a secondary source and its quote where one is held: <c>2.0.1 “税收计划入库23.2亿元”</c>. Of more than four, the first three
    /// and how many there are.
    /// </summary>
    internal string Citation(ITexts texts)
    {
        var all = Provenances.Select(p => p.Section is { } section ? $"{(NamesReports ? Short(texts.Name(p.Source.Title)) + " " : "")}{section} “{p.Quote}”" : texts.Name(p.Source.Title) + (p.Quote is { } quote ? $" “{quote}”" : "")).Distinct().ToList();
        return all.Count <= 4 ? string.Join("; ", all) : string.Join("; ", all.Take(3)) + string.Create(System.Globalization.CultureInfo.InvariantCulture, $"; … ({all.Count})");
    }

    /// <summary>The title of a report without who gave it where.</summary>
    private static string Short(string title) => title.Split(['(', '（'])[0].TrimEnd();

    private static Sentence Of(Period? period)
        => period is null ? Sentence.Of<IEvidenceTexts>(texts => texts.NoDate()) : Sentence.Of<IWordTexts>(words => words.Period(period));
}

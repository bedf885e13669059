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

    /// <summary>The language of its words.</summary>
    public required Language Language { get; init; }

    /// <summary>The value with its unit, as a reader writes it.</summary>
    public required string Value { get; init; }

    /// <summary>The period, with "inferred" or "not stated" where the text does not state it.</summary>
    public required string Period { get; init; }

    /// <summary>Actual, estimate, target, stretch target, or derived with its formula.</summary>
    public required string Kind { get; init; }

    /// <summary>True for a value that the library computed.</summary>
    public required bool IsDerived { get; init; }

    /// <summary>Where it stands; for a derived value, where its inputs stand. At least one.</summary>
    public required IReadOnlyList<Provenance> Provenances { get; init; }

    /// <summary>The evidence of a stated figure.</summary>
    public static Evidence Of(Figure figure, Language language)
    {
        ArgumentNullException.ThrowIfNull(figure);
        return new Evidence
        {
            Language = language,
            Value = Wording.Of(figure, language),
            Period = Wording.Of(figure.Period, figure.PeriodBasis, language),
            Kind = Wording.Of(figure.Kind, language),
            IsDerived = false,
            Provenances = [figure.Provenance],
        };
    }

    /// <summary>The evidence of a derived value: its formula and where its inputs stand.</summary>
    public static Evidence Of(DerivedValue derived, Language language)
    {
        ArgumentNullException.ThrowIfNull(derived);
        return new Evidence
        {
            Language = language,
            Value = derived.ToString(language).Replace(" %", "%", StringComparison.Ordinal),
            Period = PeriodText.Of(derived.Period, language),
            Kind = language == Language.Chinese ? $"推算：{derived.Name.In(language)} = {derived.Formula}" : $"derived: {derived.Name.In(language)} = {derived.Formula}",
            IsDerived = true,
            Provenances = [.. derived.Inputs.Select(input => input.Provenance).Distinct()],
        };
    }

    /// <summary>The evidence of a place in a league table: what is ranked, among whom, and who says how many they are.</summary>
    public static Evidence Of(Ranking ranking, Language language)
    {
        ArgumentNullException.ThrowIfNull(ranking);
        var provenances = new List<Provenance> { ranking.Provenance };
        if (ranking.PeersSource is { } peers)
        {
            provenances.Add(new Provenance(peers, null, null));
        }

        return new Evidence
        {
            Language = language,
            Value = Wording.Place(ranking, language),
            Period = Wording.Of(ranking.Period, ranking.PeriodBasis, language),
            Kind = string.Join(
                language == Language.Chinese ? "，" : ", ",
                [Wording.Of(ranking.What, language), ranking.Scope, .. ranking.Grade is { } grade ? [grade] : Array.Empty<string>()]),
            IsDerived = false,
            Provenances = provenances,
        };
    }

    /// <summary>The evidence of a step of the year's course.</summary>
    public static Evidence Of(Milestone milestone, Language language)
    {
        ArgumentNullException.ThrowIfNull(milestone);
        var zh = language == Language.Chinese;
        return new Evidence
        {
            Language = language,
            Value = "",
            Period = PeriodOf(milestone.Period, language) ?? (zh ? "原文未写明日期" : "no date in the text"),
            Kind = zh ? "文字表述" : "told in words",
            IsDerived = false,
            Provenances = [milestone.Provenance],
        };
    }

    /// <summary>The evidence of a distinction.</summary>
    public static Evidence Of(Honour honour, Language language)
    {
        ArgumentNullException.ThrowIfNull(honour);
        return new Evidence
        {
            Language = language,
            Value = honour.Title.In(language),
            Period = PeriodOf(honour.Period, language) ?? (language == Language.Chinese ? "原文未写明日期" : "no date in the text"),
            Kind = Wording.Holder(honour.Holder, language),
            IsDerived = false,
            Provenances = [honour.Provenance],
        };
    }

    /// <summary>The evidence of an observation of a time series.</summary>
    public static Evidence Of(Observation observation, Language language)
    {
        ArgumentNullException.ThrowIfNull(observation);
        var zh = language == Language.Chinese;
        var kind = observation.KindOfSource switch { "official" => zh ? "官方" : "official", "press" => zh ? "媒体" : "press", _ => zh ? "转载" : "repost" };
        return new Evidence
        {
            Language = language,
            Value = Wording.Units($"{Wording.Number(observation.Value).Replace('-', '−')} {observation.Unit}", language),
            Period = PeriodText.Of(observation.Period, language),
            Kind = zh ? $"二手来源（{kind}）" : $"secondary source ({kind})",
            IsDerived = false,
            Provenances = [new Provenance(observation.Source, null, null)],
        };
    }

    /// <summary>The evidence of a month of a series: stated by a source, or derived from what sources state.</summary>
    public static Evidence Of(SeriesPoint point, MonthlySeries series, Language language)
    {
        ArgumentNullException.ThrowIfNull(point);
        ArgumentNullException.ThrowIfNull(series);
        var stated = Of(point.Inputs[0], language);
        return stated with
        {
            Value = Wording.Units($"{Wording.Number(point.Value).Replace('-', '−')} {series.Unit}".Trim(), language),
            Period = PeriodText.Of(point.Covers, language),
            Kind = point.IsDerived ? (language == Language.Chinese ? "推算：" : "derived: ") + point.Formula : stated.Kind,
            IsDerived = point.IsDerived,
            Provenances = [.. point.Inputs.Select(input => new Provenance(input.Source, null, null)).Distinct()],
        };
    }

    /// <summary>The evidence of a measure of a series: its formula and the months that it comes from.</summary>
    public static Evidence Of(string value, string formula, MonthlySeries series, IEnumerable<Period> months, Language language)
    {
        ArgumentNullException.ThrowIfNull(series);
        var points = months.Select(series.At).OfType<SeriesPoint>().ToList();
        return new Evidence
        {
            Language = language,
            Value = value,
            Period = string.Join(language == Language.Chinese ? "、" : ", ", points.Select(point => PeriodText.Month(point.Month.Start, language, withYear: true))),
            Kind = (language == Language.Chinese ? "推算：" : "derived: ") + formula,
            IsDerived = true,
            Provenances = [.. points.SelectMany(point => point.Inputs).Select(input => new Provenance(input.Source, null, null)).Distinct()],
        };
    }

    /// <summary>The evidence of a project that carries on an earlier one.</summary>
    public static Evidence Of(Project project, Project earlier, Language language)
    {
        ArgumentNullException.ThrowIfNull(project);
        ArgumentNullException.ThrowIfNull(earlier);
        return new Evidence
        {
            Language = language,
            Value = project.Name.In(language),
            Period = PeriodText.Of(Baogao.Model.Period.OfYear(project.Year), language),
            Kind = language == Language.Chinese ? $"延续：{earlier.Name.Zh}" : $"carries on: {earlier.Name.En}",
            IsDerived = false,
            Provenances = [project.Provenance, earlier.Provenance],
        };
    }

    /// <summary>The evidence of a count of rows: where each of them stands.</summary>
    public static Evidence OfCount(int count, IEnumerable<Provenance> rows, Period period, Language language)
    {
        ArgumentNullException.ThrowIfNull(period);
        return new Evidence
        {
            Language = language,
            Value = count.ToString(System.Globalization.CultureInfo.InvariantCulture),
            Period = PeriodText.Of(period, language),
            Kind = language == Language.Chinese ? "推算：数据行计数" : "derived: rows of the data, counted",
            IsDerived = true,
            Provenances = [.. rows.Distinct()],
        };
    }

    private static string? PeriodOf(Period? period, Language language) => period is null ? null : PeriodText.Of(period, language);

    /// <summary>
    /// Section and quote of each provenance, or the title of a secondary source: <c>2.0.1 “税收计划入库23.2亿元”</c>. Of more than four, the first three
    /// and how many there are.
    /// </summary>
    [JsonIgnore]
    public string Citation
    {
        get
        {
            var all = Provenances.Select(p => p.Section is { } section ? $"{section} “{p.Quote}”" : p.Source.Title.In(Language)).Distinct().ToList();
            return all.Count <= 4 ? string.Join("; ", all) : string.Join("; ", all.Take(3)) + string.Create(System.Globalization.CultureInfo.InvariantCulture, $"; … ({all.Count})");
        }
    }
}

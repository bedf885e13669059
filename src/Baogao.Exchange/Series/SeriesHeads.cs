using System.Collections.Frozen;
using System.Text;
using Baogao.Loading.Schema;

namespace Baogao.Exchange.Series;

/// <summary>The heads by which tables name the columns of <c>series.csv</c>: their own names, the titles that readers see, and usual words.</summary>
internal static class SeriesHeads
{
    /// <summary>The table that rows are added to.</summary>
    public static TableSchema Schema => EditionSchema.Series.Schema;

    private static readonly FrozenDictionary<string, string> Columns = new (string Column, string Words)[]
        {
            ("indicator", "指标 指标名称 项目 名称 item"),
            ("geography", "地区 地域 区域 省份 城市 region area place"),
            ("period", "时期 时间 月份 年月 日期 time month date"),
            ("measure", "计量方式 指标类型 measure"),
            ("value", "数值 值 数据 value"),
            ("unit", "单位 计量单位 unit"),
            ("kind_of_source", "来源性质"),
            ("source", "来源 数据来源 资料来源"),
            ("note", "备注 注 说明 notes remark remarks"),
        }
        .SelectMany(each => each.Words.Split(' ').Concat([each.Column, Field(each.Column).Title.Zh, Field(each.Column).Title.En]).Select(word => KeyValuePair.Create(Plain(word), each.Column)))
        .DistinctBy(each => each.Key).ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The column of <c>series.csv</c> that a head means; null where it is none of these words.</summary>
    public static string? Of(string head)
        => Columns.GetValueOrDefault(Plain(head)) ?? (UnitOf(head) is not null && Columns.GetValueOrDefault(Plain(head).Split('(')[0]) == "value" ? "value" : null);

    /// <summary>The unit that a head names in brackets: 亿元 of 数值（亿元）; null where it names none.</summary>
    public static string? UnitOf(string head)
        => head.Normalize(NormalizationForm.FormKC).Trim() is [.., ')'] text && text.IndexOf('(', StringComparison.Ordinal) is > 0 and var open && text[(open + 1)..^1].Trim() is { Length: > 0 } unit && Unit.TryParse(unit, out _) ? unit : null;

    /// <summary>A column of <c>series.csv</c>.</summary>
    public static FieldSchema Field(string column) => Schema.Fields[Schema.IndexOf(column)];

    /// <summary>A text without blanks, full width and capitals, to compare it by.</summary>
    public static string Plain(string text) => string.Concat(text.Normalize(NormalizationForm.FormKC).Where(character => !char.IsWhiteSpace(character) && character != '_')).ToUpperInvariant();
}

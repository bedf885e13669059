using Baogao.Model;

namespace Baogao.Charts.Builders;

/// <summary>Names for the rows of a chart, one a figure and no two alike in any language: a name that two share is told apart by what its figure covers.</summary>
internal static class RowNames
{
    /// <summary>The names, in the order of the figures. The Chinese name is that of the basis, where there is one.</summary>
    public static IReadOnlyList<LocalText> Of(IReadOnlyList<Figure> figures)
    {
        LocalText[] names = [.. figures.Select(Of)];
        foreach (Func<Figure, string?> more in (Func<Figure, string?>[])[figure => figure.Subject, figure => figure.Basis?.NameAsWritten, figure => figure.Period.ToString(), figure => figure.Id])
        {
            var (zh, en) = (Twice(names.Select(name => name.Zh)), Twice(names.Select(name => name.En)));
            for (var i = 0; i < names.Length; i++)
            {
                var (name, text) = (names[i], more(figures[i]));
                names[i] = new LocalText(zh.Contains(name.Zh) && text is not null && text != name.Zh ? $"{name.Zh}（{text}）" : name.Zh, en.Contains(name.En) && text is not null ? $"{name.En} ({text})" : name.En);
            }
        }

        return names;
    }

    /// <summary>The name of one figure, which others may share.</summary>
    public static LocalText Of(Figure figure) => new(figure.Basis?.NameAsWritten ?? figure.Indicator.Name.Zh, figure.Indicator.Name.En);

    private static HashSet<string> Twice(IEnumerable<string> names) => [.. names.GroupBy(name => name, StringComparer.Ordinal).Where(same => same.Count() > 1).Select(same => same.Key)];
}

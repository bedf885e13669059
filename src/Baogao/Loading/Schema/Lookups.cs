using Baogao.Model;

namespace Baogao.Loading.Schema;

/// <summary>What the cells of an edition refer to: records that were made before, and the sources that the package declares.</summary>
internal sealed class Lookups(IReadOnlyDictionary<string, Source> sources, CodeBook? codes = null)
{
    /// <summary>The report itself; an unnamed source where the package declares none.</summary>
    internal Source Report { get; } = sources.Values.FirstOrDefault(source => !source.IsSecondary) ?? new Source("", new("", ""), null, false);

    internal IReadOnlyDictionary<string, Source> Sources { get; } = sources;

    /// <summary>The codes of the library and of the edition.</summary>
    internal CodeBook Codes => codes ?? CodeBook.Shared;

    internal Dictionary<string, Indicator> Indicators { get; } = new(StringComparer.Ordinal);

    internal Dictionary<string, Basis> Bases { get; } = new(StringComparer.Ordinal);
}

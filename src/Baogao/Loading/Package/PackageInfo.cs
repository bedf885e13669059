using Baogao.Loading.Files;
using Baogao.Loading.Schema;
using Baogao.Model;

namespace Baogao.Loading.Package;

/// <summary>What <c>datapackage.json</c> says.</summary>
internal sealed record PackageInfo
{
    internal required TextFile File { get; init; }

    internal required string Name { get; init; }

    internal required LocalText Title { get; init; }

    internal required Place Place { get; init; }

    internal required int Year { get; init; }

    internal required DateOnly? Delivered { get; init; }

    /// <summary>Who published the report: the contributor with the role <c>publisher</c>; null where the package names none.</summary>
    internal LocalText? Publisher { get; init; }

    internal required IReadOnlyDictionary<string, Source> Sources { get; init; }

    /// <summary>False where it is not clear which source is the report.</summary>
    internal required bool ReportIsClear { get; init; }

    /// <summary>The declared tables that the library knows and whose path is good.</summary>
    internal required IReadOnlyList<TableSchema> Tables { get; init; }

    /// <summary>The names of the columns that the package describes, by table.</summary>
    internal required IReadOnlyDictionary<string, IReadOnlyList<string>> Columns { get; init; }

    /// <summary>False where a declaration could not be used: then nothing is said of what it may have declared.</summary>
    internal required bool IsWhole { get; init; }
}

namespace Baogao.Notebooks.Execution.Inputs;

/// <summary>One restore of a run.</summary>
/// <param name="IsOpen">Whether a version was asked for that leaves open which one is taken.</param>
/// <param name="Packages">The packages that were taken.</param>
internal sealed record PackagesRecord(bool IsOpen, IReadOnlyList<RestoredPackage> Packages)
{
    /// <summary>What is not as it was. A restore that is no longer kept gives the same again where every version was asked for by its number.</summary>
    public IEnumerable<string> Differences(IReadOnlyList<RestoredPackage>? kept)
    {
        if (kept is null)
        {
            return IsOpen ? [$"packages: {string.Join(", ", Packages)} then; they are no longer kept here, and a run would look for versions again"] : [];
        }

        var now = kept.ToDictionary(package => package.Id);
        return Packages.Where(then => now.GetValueOrDefault(then.Id) != then).Select(then => now.GetValueOrDefault(then.Id) is { } other && other.Version != then.Version
            ? $"package {then.Id}: version {then.Version} then, {other.Version} now"
            : $"package {then}: its files changed");
    }
}

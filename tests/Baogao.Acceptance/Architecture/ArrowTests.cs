using ArchUnitNET.Domain;
using ArchUnitNET.Domain.Extensions;
using ArchUnitNET.Loader;
using Assembly = System.Reflection.Assembly;

namespace Baogao.Acceptance.Architecture;

/// <summary>Who knows whom, read from the compiled assemblies: method bodies too.</summary>
public sealed class ArrowTests
{
    private static readonly string[] Projects = ["Baogao", "Baogao.Reading", "Baogao.Exchange", "Baogao.Notebooks", "Baogao.Publishing", "Baogao.Kernel", "Baogao.Cli"];

    private static readonly Lazy<Dictionary<string, string[]>> Arrows = new(() =>
    {
        var loaded = new ArchLoader().LoadAssemblies([.. Projects.Select(name => Assembly.LoadFrom(Path.Combine(Path.GetDirectoryName(BuiltProgram.Dll)!, name + ".dll")))]).Build();
        return loaded.Types.Where(IsOurs).GroupBy(Folder).ToDictionary(
            group => group.Key,
            group => group.SelectMany(type => type.GetTypeDependencies()).Where(IsOurs).Select(Folder).Where(folder => folder != group.Key).Distinct().Order(StringComparer.Ordinal).ToArray());
    });

    [Theory]
    [InlineData("Baogao", "")]
    [InlineData("Baogao.Reading", "Baogao")]
    [InlineData("Baogao.Exchange", "Baogao")]
    [InlineData("Baogao.Notebooks", "Baogao")]
    [InlineData("Baogao.Publishing", "Baogao Baogao.Notebooks")]
    [InlineData("Baogao.Kernel", "Baogao Baogao.Notebooks Baogao.Publishing")]
    [InlineData("Baogao.Cli", "Baogao Baogao.Exchange Baogao.Kernel Baogao.Notebooks Baogao.Publishing Baogao.Reading")]
    public void A_project_knows_those_to_its_right_only(string project, string known)
    {
        var told = Arrows.Value.Where(arrow => Project(arrow.Key) == project).SelectMany(arrow => arrow.Value).Select(Project).Where(name => name != project);
        Assert.Empty(told.Distinct().Except(known.Split(' ')));
    }

    [Fact]
    public void No_two_folders_know_each_other_both_ways()
    {
        Assert.True(Arrows.Value.Count > 30);
        var both = Arrows.Value.SelectMany(arrow => arrow.Value.Where(to => string.CompareOrdinal(arrow.Key, to) < 0 && Arrows.Value.GetValueOrDefault(to)?.Contains(arrow.Key) == true).Select(to => $"{arrow.Key} <-> {to}"));
        Assert.Empty(both);
    }

    // A generic parameter is told of a type that has one of the same name.
    private static bool IsOurs(IType type) => type is not GenericParameter && type.Namespace?.FullName is { } name && (name == "Baogao" || name.StartsWith("Baogao.", StringComparison.Ordinal));

    private static string Folder(IType type) => type.Namespace.FullName;

    private static string Project(string folder) => Projects.Where(name => folder == name || folder.StartsWith(name + ".", StringComparison.Ordinal)).MaxBy(name => name.Length)!;
}

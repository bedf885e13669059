using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Baogao.Notebooks.Documents;
using Baogao.Notebooks.Execution.Failures;
using Baogao.Notebooks.Execution.Inputs;
using NuGet.Versioning;

namespace Baogao.Notebooks.Execution.Packages;

/// <summary>A package that a cell asks for.</summary>
/// <param name="Line">The line of the cell that names it, from 1.</param>
/// <param name="Id">Its id.</param>
/// <param name="Version">Its version as written; null where none is.</param>
internal sealed record PackageRequest(int Line, string Id, string? Version);

/// <summary>
/// Restores the packages of a session with the .NET SDK: all together, so that their dependencies agree. What was restored once is used
/// again without asking the network.
/// </summary>
internal sealed partial class PackageRestore(IReadOnlyList<string> sources, string? cache)
{
    private const string Result = "restored.json";

    private readonly SortedDictionary<string, string> wanted = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<string> added = [];
    private RestoredPackages? latest;

    /// <summary>Looks for packages in one more source: an address, or a folder from the notebook's.</summary>
    public void AddSource(string source, string folder)
    {
        var place = source.Contains("://", StringComparison.Ordinal) ? source : Path.GetFullPath(source, folder);
        if (!added.Contains(place))
        {
            added.Add(place);
        }
    }

    /// <summary>True of a version that leaves open which one is taken: none, <c>*</c>, <c>2.*</c>, a range.</summary>
    public static bool IsOpen(string? version) => version is null || version.Any("*[](),".Contains);

    /// <summary>What an earlier restore of a key gave, or null where it is not kept. Asks no network.</summary>
    public static RestoredPackages? Kept(string key, string? cache) => RestoredPackages.Load(Path.Combine(Root(cache), key, Result));

    /// <summary>
    /// Adds a package and restores all. The version that was taken of one whose version is open is kept for what follows, and in <paramref name="inputs"/>.
    /// <exception cref="DirectiveException">It cannot be.</exception>
    /// </summary>
    public RestoredPackages Add(PackageRequest package, SessionInputs inputs, CancellationToken stop)
    {
        var version = package.Version ?? "*";
        if (!Id().IsMatch(package.Id) || !Version().IsMatch(version))
        {
            throw Error(package, "this is no package. Write it as #r \"nuget: Id, Version\", for example #r \"nuget: Deedle, 8.1.0\"");
        }

        if (wanted.TryGetValue(package.Id, out var earlier) && latest is not null)
        {
            var loaded = latest.Packages.FirstOrDefault(each => string.Equals(each.Id, package.Id, StringComparison.OrdinalIgnoreCase))?.Version ?? earlier;
            return earlier == version || IsMet(version, loaded)
                ? latest
                : throw Error(package, $"an earlier cell has version {loaded} of it in this session already. Use one version, or restart.");
        }

        wanted[package.Id] = version;
        try
        {
            var (key, restored) = Restore(package, stop);
            inputs.AddPackages(key, restored.Hashed(), IsOpen(version));
            return latest = restored;
        }
        catch
        {
            wanted.Remove(package.Id);
            throw;
        }
    }

    private static bool IsMet(string version, string loaded)
        => VersionRange.TryParse(version, out var range) && NuGetVersion.TryParse(loaded, out var exact)
            && (range.Float?.Satisfies(exact) ?? range.Satisfies(exact));

    private (string Key, RestoredPackages Restored) Restore(PackageRequest package, CancellationToken stop)
    {
        var project = Project();
        var key = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(project + Environment.Version.Major)))[..16];
        var folder = Path.Combine(Root(cache), key);
        if (Kept(key, cache) is { } known)
        {
            return (key, known);
        }

        Directory.CreateDirectory(folder);
        Documents.AtomicFile.WriteText(Path.Combine(folder, "packages.csproj"), project);
        var (exitCode, output) = RunSdk(package, folder, stop);
        if (exitCode != 0)
        {
            throw Error(package, Explain(output));
        }

        var restored = RestoredPackages.Read(Path.Combine(folder, "obj", "project.assets.json"));
        restored.Save(Path.Combine(folder, Result));
        return (key, restored);
    }

    private static string Root(string? cache) => cache ?? Path.Combine(
        Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.Create), "baogao", "packages");

    private string Project() =>
        $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFramework>net{Environment.Version.Major}.0</TargetFramework>
            <RuntimeIdentifier>{RuntimeInformation.RuntimeIdentifier}</RuntimeIdentifier>
            <SelfContained>false</SelfContained>
            <NuGetAudit>false</NuGetAudit>
            <ImportDirectoryBuildProps>false</ImportDirectoryBuildProps>
            <ImportDirectoryBuildTargets>false</ImportDirectoryBuildTargets>
            <ImportDirectoryPackagesProps>false</ImportDirectoryPackagesProps>
            <RestoreSources>{System.Security.SecurityElement.Escape(string.Join(';', sources))}</RestoreSources>
            <RestoreAdditionalProjectSources>{System.Security.SecurityElement.Escape(string.Join(';', added))}</RestoreAdditionalProjectSources>
            <RestorePackagesPath>{(cache is null ? "" : System.Security.SecurityElement.Escape(Path.Combine(cache, "files")))}</RestorePackagesPath>
          </PropertyGroup>
          <ItemGroup>
            {string.Join("\n    ", wanted.Select(each => $"<PackageReference Include=\"{each.Key}\" Version=\"{each.Value}\" />"))}
          </ItemGroup>
        </Project>
        """;

    private static (int ExitCode, string Output) RunSdk(PackageRequest package, string folder, CancellationToken stop)
    {
        var start = new ProcessStartInfo("dotnet", ["restore", "packages.csproj", "--nologo", "-v:q"])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_NOLOGO"] = "1";
        // A host that was started by "dotnet run" hands down settings that are meant for its own build.
        start.Environment.Remove("MSBuildSDKsPath");
        start.Environment.Remove("MSBUILD_EXE_PATH");
        try
        {
            using var process = Process.Start(start)!;
            using var registration = stop.Register(() => RunningProcess.End(process));
            var error = process.StandardError.ReadToEndAsync(CancellationToken.None);
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            stop.ThrowIfCancellationRequested();
            return (process.ExitCode, output + error.GetAwaiter().GetResult());
        }
        catch (System.ComponentModel.Win32Exception)
        {
            throw Error(package, "packages are restored with the .NET SDK, and there is no \"dotnet\" on the path. Install the SDK, or reference the assembly by path.");
        }
    }

    private static string Explain(string output)
    {
        var errors = ErrorLine().Matches(output).Select(match => (Code: match.Groups["code"].Value, Text: match.Groups["text"].Value.Trim())).Distinct().ToArray();
        var (code, text) = errors.FirstOrDefault();
        return code switch
        {
            "NU1101" => "there is no package of this id in the sources. Check the id.",
            "NU1102" or "NU1103" => $"there is no such version of it. {text}",
            "NU1301" or "NU1300" => $"the package source cannot be reached, and the package was not restored before. Restore once with the network, or reference the assembly by path. ({text})",
            null => "the SDK could not restore it: " + output.Trim().ReplaceLineEndings(" "),
            _ => $"the SDK could not restore it: {code}: {text}",
        };
    }

    private static DirectiveException Error(PackageRequest package, string problem)
        => new(package.Line, $"#r \"nuget: {package.Id}{(package.Version is null ? "" : $", {package.Version}")}\": {problem}");

    [GeneratedRegex("^[A-Za-z0-9_.-]{1,100}$")]
    private static partial Regex Id();

    [GeneratedRegex(@"^[0-9A-Za-z.*+\-\[\](), ]{1,100}$")]
    private static partial Regex Version();

    [GeneratedRegex(@"error (?<code>[A-Z]+[0-9]+): (?<text>.*?)(\[[^\]]*\])?\r?$", RegexOptions.Multiline)]
    private static partial Regex ErrorLine();
}

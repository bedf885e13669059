using System.Diagnostics;
using System.Security.Cryptography;

namespace Baogao.Acceptance;

/// <summary>A build is known by its bytes. They must not depend on the folder or the commit, or every clone would call all runs stale.</summary>
[Trait("Category", "Slow")]
public sealed class BuildIdentityTests : IDisposable
{
    private readonly string clone = Directory.CreateTempSubdirectory("baogao-clone-").FullName;

    public void Dispose() => Directory.Delete(clone, recursive: true);

    [Fact]
    public void Another_clone_at_another_commit_builds_the_same_and_another_source_another()
    {
        foreach (var file in Directory.GetFiles(BuiltProgram.Root).Where(file => Path.GetExtension(file) is ".props" or ".json" || Path.GetFileName(file) == ".editorconfig"))
        {
            File.Copy(file, Path.Combine(clone, Path.GetFileName(file)));
        }

        foreach (var file in ((string[])["src", "data/catalogue"]).SelectMany(folder => Directory.GetFiles(Path.Combine(BuiltProgram.Root, folder), "*", SearchOption.AllDirectories)))
        {
            var target = Path.Combine(clone, Path.GetRelativePath(BuiltProgram.Root, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }

        Run("git", "init", "-q");
        Run("git", "-c", "user.name=x", "-c", "user.email=x@example.org", "commit", "-q", "--allow-empty", "-m", "Another history");
        Build("Baogao.Notebooks");
        Assert.Equal(Build(BuiltProgram.Root, "Baogao"), Build(clone, "Baogao"));
        Assert.Equal(Build(BuiltProgram.Root, "Baogao.Notebooks"), Build(clone, "Baogao.Notebooks"));
        // In the smaller of the two, which is built alone.
        File.AppendAllText(Path.Combine(clone, "src/Baogao.Notebooks/Documents/TemporaryFolder.cs"), "// a comment\ninternal static class Added;\n");
        Build("Baogao.Notebooks", "--no-restore", "--no-dependencies");
        Assert.NotEqual(Build(BuiltProgram.Root, "Baogao.Notebooks"), Build(clone, "Baogao.Notebooks"));
    }

    // Analyzers only look, and take most of the time. A compiler server that runs since the build of these tests is used, as it is by a user's build.
    private void Build(string project, params string[] more)
        => Run("dotnet", ["build", $"src/{project}", "-c", BuiltProgram.Configuration == "debug" ? "Debug" : "Release", "--nologo", "-v:q", "-nodeReuse:false", "-p:UseSharedCompilation=true", "-p:RunAnalyzers=false", .. more]);

    private static string Build(string root, string name)
        => Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(Path.Combine(root, "artifacts/bin", name, BuiltProgram.Configuration, name + ".dll"))));

    private void Run(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { WorkingDirectory = clone, RedirectStandardOutput = true })!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, output);
    }
}

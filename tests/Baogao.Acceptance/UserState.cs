using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text;

namespace Baogao.Acceptance;

/// <summary>A state folder for every program that the tests start, in place of the user's own.</summary>
internal static class UserState
{
    private const string Variable = "XDG_STATE_HOME";

    public static string Folder => Environment.GetEnvironmentVariable(Variable)!;

    /// <summary>Where the program remembers a workspace.</summary>
    public static string Marker(string workspace)
        => Path.Combine(Folder, "baogao", "known-workspaces", Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(workspace)))[..16]);

    /// <summary>Lets a workspace count as run before.</summary>
    public static void AddWorkspace(string workspace)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Marker(workspace))!);
        File.WriteAllText(Marker(workspace), workspace + "\n");
    }

    [ModuleInitializer]
    internal static void Start()
    {
        var folder = Directory.CreateTempSubdirectory("baogao-state-").FullName;
        Environment.SetEnvironmentVariable(Variable, folder);
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(folder, recursive: true);
    }
}

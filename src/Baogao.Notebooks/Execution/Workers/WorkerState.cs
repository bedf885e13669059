using System.Collections;
using System.Globalization;

namespace Baogao.Notebooks.Execution.Workers;

/// <summary>What a notebook may have changed in its process and the next one must not see: console, environment variables, cultures, the current folder and the absence of the temporary one.</summary>
internal sealed class WorkerState
{
    private readonly TextWriter output = Console.Out;
    private readonly TextWriter error = Console.Error;
    private readonly TextReader input = Console.In;
    private readonly string folder = Environment.CurrentDirectory;
    private readonly CultureInfo? culture = CultureInfo.DefaultThreadCurrentCulture;
    private readonly CultureInfo? uiCulture = CultureInfo.DefaultThreadCurrentUICulture;
    private readonly Dictionary<string, string?> variables = Variables();

    /// <summary>Puts back what it was when this object was made.</summary>
    public void Restore()
    {
        Console.SetOut(output);
        Console.SetError(error);
        Console.SetIn(input);
        foreach (var name in Variables().Keys.Where(name => !variables.ContainsKey(name)))
        {
            Environment.SetEnvironmentVariable(name, null);
        }

        foreach (var (name, value) in variables)
        {
            Environment.SetEnvironmentVariable(name, value);
        }

        Directory.CreateDirectory(Path.GetTempPath());
        CultureInfo.DefaultThreadCurrentCulture = culture;
        CultureInfo.DefaultThreadCurrentUICulture = uiCulture;
        if (Directory.Exists(folder))
        {
            Environment.CurrentDirectory = folder;
        }
    }

    private static Dictionary<string, string?> Variables()
        => Environment.GetEnvironmentVariables().Cast<DictionaryEntry>().ToDictionary(each => (string)each.Key, each => (string?)each.Value);
}

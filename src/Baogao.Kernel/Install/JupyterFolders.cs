namespace Baogao.Kernel.Install;

/// <summary>Where Jupyter looks for kernels on this machine.</summary>
/// <param name="User">The folder for this user's own, where installing puts them.</param>
/// <param name="Others">Folders that Jupyter looks in too.</param>
public sealed record JupyterFolders(string User, IReadOnlyList<string> Others)
{
    private static string Home => Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);

    /// <summary>The folders as this process's environment has them: <c>JUPYTER_DATA_DIR</c> and <c>JUPYTER_PATH</c> are obeyed.</summary>
    public static JupyterFolders OfThisUser()
    {
        var data = Variable("JUPYTER_DATA_DIR") ?? DefaultData();
        var path = (Variable("JUPYTER_PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        var system = OperatingSystem.IsWindows()
            ? new[] { Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.CommonApplicationData), "jupyter") }
            : ["/usr/local/share/jupyter", "/usr/share/jupyter"];
        return new JupyterFolders(Kernels(Path.GetFullPath(data)), [.. path.Concat(system).Select(Kernels)]);
    }

    private static string DefaultData()
        => OperatingSystem.IsWindows() ? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.ApplicationData), "jupyter")
            : OperatingSystem.IsMacOS() ? Path.Combine(Home, "Library", "Jupyter")
            : Path.Combine(Variable("XDG_DATA_HOME") ?? Path.Combine(Home, ".local", "share"), "jupyter");

    private static string? Variable(string name) => Environment.GetEnvironmentVariable(name) is { Length: > 0 } value ? value : null;

    private static string Kernels(string data) => Path.Combine(data, "kernels");
}

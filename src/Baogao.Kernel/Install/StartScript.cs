namespace Baogao.Kernel.Install;

/// <summary>
/// What the kernelspec of macOS and Linux runs: the program if it is there, and a message that says how to install again if not. On Windows
/// the program is started directly, because VS Code starts no batch files; there the front end names the file that it does not find.
/// </summary>
internal static class StartScript
{
    /// <summary>Front ends show the path in their list of kernels.</summary>
    public const string Name = "baogao-kernel";

    /// <summary>The text of the script.</summary>
    public static string Of(KernelProgram program) =>
        $$"""
        #!/bin/sh
        # Written by "baogao kernel install"; the next install writes it again.
        program={{Quote(program.Assembly)}}
        dotnet={{Quote(program.Dotnet)}}
        for file in "$program" "$dotnet"; do
          if [ ! -f "$file" ]; then
            echo "The C# kernel of Baogao cannot start: $file has moved or was deleted." >&2
            echo "Install it again, in the folder of the project: dotnet run --project src/Baogao.Cli -- kernel install" >&2
            exit 1
          fi
        done
        exec "$dotnet" "$program" kernel run --connection-file "$1"

        """.Replace("\r\n", "\n", StringComparison.Ordinal);

    private static string Quote(string path) => $"'{path.Replace("'", "'\\''", StringComparison.Ordinal)}'";
}

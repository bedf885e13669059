using System.CommandLine;
using Baogao.Cli.Output;
using Baogao.Kernel.Install;
using Baogao.Kernel.Server;
using Baogao.Kernel.Wire;

namespace Baogao.Cli.Verbs;

/// <summary><c>baogao kernel</c>: makes the engine a kernel of VS Code and JupyterLab.</summary>
internal static class KernelVerb
{
    private static readonly Option<bool> Replace = new("--replace") { Description = "Takes the name that the notebooks carry, .net-csharp, from the kernel that has it." };

    private static readonly Option<string> ConnectionFile = new("--connection-file") { Description = "The file that the front end has written.", Required = true };

    public static Command Create()
    {
        var command = new Command(
            "kernel",
            """
            Registers the C# kernel for VS Code, JupyterLab and other Jupyter front ends of this user.
            JUPYTER_DATA_DIR is obeyed. After the project has moved, install again.

            Example: baogao kernel install
            Example: baogao kernel list
            """);
        var install = Verb("install", "Registers the kernel for this user.", parsed => Install(parsed.GetValue(Replace)));
        install.Options.Add(Replace);
        var run = new Command("run", "Serves a front end; front ends call it.") { Hidden = true };
        run.Options.Add(ConnectionFile);
        run.SetAction((parsed, _) => ServeAsync(parsed.GetValue(ConnectionFile)!));
        command.Subcommands.Add(install);
        command.Subcommands.Add(Verb("list", "Lists the kernels that Jupyter finds, and tells which of ours is broken.", _ => List()));
        command.Subcommands.Add(Verb("remove", "Removes what install has registered.", _ => Remove()));
        command.Subcommands.Add(run);
        return command;
    }

    /// <summary>Serves the front end that wrote the file.</summary>
    public static Task<int> ServeAsync(string connectionFile) => Failures.ToExitCode(async () =>
    {
        try
        {
            await KernelHost.RunAsync(connectionFile).ConfigureAwait(false);
        }
        catch (ConnectionException problem)
        {
            throw new UsageException(problem.Message);
        }

        // Threads that cells left behind do not keep the process.
        Environment.Exit(ExitCodes.Success);
        return ExitCodes.Success;
    });

    private static Command Verb(string name, string description, Func<ParseResult, int> action)
    {
        var command = new Command(name, description);
        command.SetAction((parsed, _) => Failures.ToExitCode(() => Task.FromResult(action(parsed))));
        return command;
    }

    private static int Install(bool replace)
    {
        var program = KernelProgram.OfThisProcess(typeof(KernelVerb).Assembly.Location);
        var (kernel, other) = new KernelSpecs(JupyterFolders.OfThisUser()).Install(program, replace);
        Console.WriteLine($"Installed \"{kernel.DisplayName}\" as {kernel.Name} in {kernel.Folder}");
        Console.WriteLine($"It starts {program.Assembly}");
        if (other is not null)
        {
            Console.WriteLine(replace
                ? $"It takes the place of \"{other.DisplayName}\" ({other.Folder})."
                : $"""
                The name of the notebooks' kernel, {other.Name}, belongs to "{other.DisplayName}" ({other.Folder}), which was left alone.
                So choose "{kernel.DisplayName}" for each notebook: in VS Code with "Select Kernel", "Jupyter Kernel…"; in JupyterLab with "Change Kernel…".
                To let the notebooks find it by themselves: baogao kernel install --replace
                """);
        }

        return ExitCodes.Success;
    }

    private static int List()
    {
        var kernels = new KernelSpecs(JupyterFolders.OfThisUser()).All();
        foreach (var kernel in kernels)
        {
            var note = kernel.IsBroken ? $"  its program is gone ({kernel.Program}); install again: baogao kernel install" : kernel.IsOurs ? "  this project's" : "";
            Console.WriteLine(Visible.Line($"{kernel.Name}  {kernel.DisplayName}  {kernel.Folder}{note}"));
        }

        if (!kernels.Any(kernel => kernel.IsOurs))
        {
            Console.WriteLine("The kernel of this project is not installed. To install it: baogao kernel install");
        }

        return ExitCodes.Success;
    }

    private static int Remove()
    {
        var removed = new KernelSpecs(JupyterFolders.OfThisUser()).Remove();
        foreach (var kernel in removed)
        {
            Console.WriteLine($"Removed {kernel.Name} from {kernel.Folder}");
        }

        if (removed.Count == 0)
        {
            Console.WriteLine("There was nothing to remove: the kernel is not installed for this user.");
        }

        return ExitCodes.Success;
    }
}

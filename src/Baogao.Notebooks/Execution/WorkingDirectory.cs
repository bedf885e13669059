namespace Baogao.Notebooks.Execution;

/// <summary>
/// The process has one current directory, and cells expect it to be their notebook's folder. Cells of one folder run side by side;
/// cells of another wait until these are done.
/// </summary>
internal static class WorkingDirectory
{
    private static readonly Lock Gate = new();
    private static TaskCompletionSource released = new();
    private static string current = "";
    private static string before = "";
    private static int users;

    /// <summary>Waits for the directory and makes it current. Each call is paired with <see cref="Leave"/>.</summary>
    public static async Task EnterAsync(string folder, CancellationToken stop)
    {
        while (true)
        {
            Task wait;
            lock (Gate)
            {
                if (users == 0 || current == folder)
                {
                    if (users++ == 0)
                    {
                        before = Environment.CurrentDirectory;
                        Environment.CurrentDirectory = current = folder;
                    }

                    return;
                }

                wait = released.Task;
            }

            await wait.WaitAsync(stop).ConfigureAwait(false);
        }
    }

    /// <summary>Gives the directory back.</summary>
    public static void Leave()
    {
        lock (Gate)
        {
            if (--users == 0)
            {
                if (Directory.Exists(before))
                {
                    Environment.CurrentDirectory = before;
                }

                released.TrySetResult();
                released = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            }
        }
    }
}

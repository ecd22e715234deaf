using Leefbaarheid.Contracts.Errors;
using Leefbaarheid.Host.Data;
using Leefbaarheid.Host.Modules.Manifests;

namespace Leefbaarheid.Host.Modules.Packages;

/// <summary>
/// A turn to change which modules there are. Nobody else has one until it is over, and modules.json changes in one step at its end: a host
/// that starts meanwhile reads the whole old one or the whole new one.
/// </summary>
internal sealed class ModulesFileChange : IDisposable
{
    private readonly string _path;
    private readonly FileStream _turn;

    private ModulesFileChange(string path, FileStream turn)
    {
        _path = path;
        _turn = turn;
        Entries = ModulesFile.Read(path);
        Text = new ModulesFileText(File.ReadAllBytes(path));
    }

    /// <summary>The lines as they are.</summary>
    public IReadOnlyList<ModuleEntry> Entries { get; }

    /// <summary>The lines as they will be.</summary>
    public ModulesFileText Text { get; }

    /// <exception cref="RegelovertredingException">Somebody else is at it.</exception>
    /// <exception cref="HostStartException">The file is absent or wrong.</exception>
    public static ModulesFileChange Begin(string path)
    {
        FileStream turn;
        try
        {
            turn = new FileStream(path + ".lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException held) when (FileLock.IsHeldElsewhere(held))
        {
            throw new RegelovertredingException("MODULES_BEZET", "Iemand anders is nu bezig met de modules. Probeer het zo weer.");
        }
        catch (Exception closed) when (closed is IOException or UnauthorizedAccessException)
        {
            throw new HostStartException($"{path} kan niet worden gewijzigd: {closed.Message}", closed);
        }

        try
        {
            return new ModulesFileChange(path, turn);
        }
        catch
        {
            turn.Dispose();
            throw;
        }
    }

    /// <summary>The lines as they will be, read back.</summary>
    public IReadOnlyList<ModuleEntry> Planned() => ModulesFile.Parse(Path.GetFileName(_path), Text.ToArray());

    /// <summary>Puts the new file in the place of the old one.</summary>
    public void Write()
    {
        Planned();
        var next = $"{_path}.{Guid.NewGuid():N}";
        try
        {
            using (var file = new FileStream(next, FileMode.CreateNew, FileAccess.Write))
            {
                file.Write(Text.ToArray());
                file.Flush(flushToDisk: true);
            }

            if (!OperatingSystem.IsWindows())
                File.SetUnixFileMode(next, File.GetUnixFileMode(_path));
            File.Move(next, _path, overwrite: true);
        }
        catch
        {
            File.Delete(next);
            throw;
        }
    }

    public void Dispose() => _turn.Dispose();
}

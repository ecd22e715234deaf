namespace McMaster.NETCore.Plugins;

/// <summary>Told that a plug-in was loaded anew.</summary>
/// <param name="sender">The loader.</param>
/// <param name="eventArgs">The loader again, typed.</param>

public delegate void PluginReloadedEventHandler(object sender, PluginReloadedEventArgs eventArgs);

/// <summary>Tells which plug-in was loaded anew.</summary>
/// <param name="loader">Its loader.</param>
public class PluginReloadedEventArgs(PluginLoader loader) : EventArgs
{
    /// <summary>The plug-in's loader.</summary>
    public PluginLoader Loader { get; } = loader;
}

using Leefbaarheid.Host.Commands;

return await HostCommands.RunAsync(args);

using Microsoft.Extensions.DependencyInjection;

namespace HotChocolate.Execution.Configuration;

internal sealed class RequestExecutorBuilder(IServiceCollection services) : IRequestExecutorBuilder
{
    public const string DefaultName = "_Default";

    public string Name => DefaultName;

    public IServiceCollection Services { get; } = services;
}

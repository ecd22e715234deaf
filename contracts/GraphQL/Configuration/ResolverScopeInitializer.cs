using HotChocolate.Execution.Configuration;

namespace HotChocolate.Execution.Configuration
{
    /// <summary>Carries state from the request's services into a scope that the engine opens for a resolver or a DataLoader.</summary>
    internal sealed record ResolverScopeInitializer(Action<IServiceProvider, IServiceProvider> Initialize);
}

namespace Microsoft.Extensions.DependencyInjection
{
    public static partial class RequestExecutorBuilderExtensions
    {
        /// <summary>Copies the state of a scoped service of the request into its counterpart in every scope that the engine opens.</summary>
        /// <typeparam name="TService">A service with state that belongs to the request, such as the current user.</typeparam>
        /// <param name="builder">The schema's configuration.</param>
        /// <param name="initializer">Gets the request's instance first and the new scope's instance second.</param>
        public static IRequestExecutorBuilder AddScopedServiceInitializer<TService>(
            this IRequestExecutorBuilder builder,
            Action<TService, TService> initializer)
            where TService : notnull
        {
            builder.Services.AddSingleton(new ResolverScopeInitializer((request, scope)
                => initializer(request.GetRequiredService<TService>(), scope.GetRequiredService<TService>())));
            return builder;
        }
    }
}

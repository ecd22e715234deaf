IF OBJECT_ID(N'[__EFMigrationsHistory]') IS NULL
BEGIN
    CREATE TABLE [__EFMigrationsHistory] (
        [MigrationId] nvarchar(150) NOT NULL,
        [ProductVersion] nvarchar(32) NOT NULL,
        CONSTRAINT [PK___EFMigrationsHistory] PRIMARY KEY ([MigrationId])
    );
END;
GO

BEGIN TRANSACTION;
IF SCHEMA_ID(N'rolcentrum') IS NULL EXEC(N'CREATE SCHEMA [rolcentrum];');

CREATE TABLE [rolcentrum].[Cuedrempel] (
    [Id] uniqueidentifier NOT NULL,
    [EigenaarId] uniqueidentifier NOT NULL,
    [CueId] nvarchar(60) NOT NULL,
    [Laag] int NULL,
    [Hoog] int NULL,
    [StijlLaag] nvarchar(40) NOT NULL,
    [StijlMidden] nvarchar(40) NOT NULL,
    [StijlHoog] nvarchar(40) NOT NULL,
    [Version] bigint NOT NULL,
    [SystemCreatedAt] datetime2 NOT NULL,
    [SystemCreatedBy] nvarchar(100) NOT NULL,
    [SystemModifiedAt] datetime2 NOT NULL,
    [SystemModifiedBy] nvarchar(100) NOT NULL,
    CONSTRAINT [PK_Cuedrempel] PRIMARY KEY ([Id])
);

CREATE TABLE [rolcentrum].[Profielkeuze] (
    [Id] uniqueidentifier NOT NULL,
    [MedewerkerId] uniqueidentifier NOT NULL,
    [Profiel] nvarchar(40) NOT NULL,
    [Version] bigint NOT NULL,
    [SystemCreatedAt] datetime2 NOT NULL,
    [SystemCreatedBy] nvarchar(100) NOT NULL,
    [SystemModifiedAt] datetime2 NOT NULL,
    [SystemModifiedBy] nvarchar(100) NOT NULL,
    CONSTRAINT [PK_Profielkeuze] PRIMARY KEY ([Id])
);

CREATE TABLE [rolcentrum].[Profieltoewijzing] (
    [Id] uniqueidentifier NOT NULL,
    [Functie] nvarchar(60) NOT NULL,
    [Sleutel] nvarchar(60) NOT NULL,
    [Profiel] nvarchar(40) NOT NULL,
    [Version] bigint NOT NULL,
    [SystemCreatedAt] datetime2 NOT NULL,
    [SystemCreatedBy] nvarchar(100) NOT NULL,
    [SystemModifiedAt] datetime2 NOT NULL,
    [SystemModifiedBy] nvarchar(100) NOT NULL,
    CONSTRAINT [PK_Profieltoewijzing] PRIMARY KEY ([Id])
);

CREATE UNIQUE INDEX [IX_Cuedrempel_EigenaarId_CueId] ON [rolcentrum].[Cuedrempel] ([EigenaarId], [CueId]);

CREATE UNIQUE INDEX [IX_Profielkeuze_MedewerkerId] ON [rolcentrum].[Profielkeuze] ([MedewerkerId]);

CREATE UNIQUE INDEX [IX_Profieltoewijzing_Sleutel] ON [rolcentrum].[Profieltoewijzing] ([Sleutel]);

INSERT INTO [__EFMigrationsHistory] ([MigrationId], [ProductVersion])
VALUES (N'20261122114145_EersteVersie', N'10.0.14');

COMMIT;
GO


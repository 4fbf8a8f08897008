using NewsModel.Accuracy;

return Yardstick.Run(args, Console.Out, Console.Error);

declare const __COMPONENT_PAGE__: boolean;
